import { MEASURE_NAMES_VI } from '../law/enforcement/measure';
import type { Finding, PolicyAnswer } from '../law/enforcement/policy';
import type { Ladder } from '../modules/cases/cases.api';

/** What every measure answers as text for a terminal: state, days, and each condition with what was found and its article. */
export function ladderText({ employer, caseId, day, answers }: Ladder): string {
  const whose = caseId === null ? 'no case yet' : `case ${caseId}`;
  return [`${employer.code} ${employer.name}, as of ${day} (${whose})`, ...answers.map(answerText)].join('\n\n');
}

function answerText({ measure, state, reasons, satisfied, opensOn, actBy, because }: PolicyAnswer): string {
  const days = [
    ...(actBy === null ? [] : [`act by ${actBy}`]),
    ...(state !== 'blocked' ? [] : [opensOn === null ? 'waiting alone does not open it' : `opens on ${opensOn}`]),
  ];
  return [
    `${state.toUpperCase()}  ${measure}: ${MEASURE_NAMES_VI[measure]}${days.length > 0 ? `  (${days.join(', ')})` : ''}`,
    ...(because === null ? [] : [`  ${because}`]),
    ...reasons.flatMap((finding) => findingLines('✗', finding)),
    ...satisfied.flatMap((finding) => findingLines('✓', finding)),
  ].join('\n');
}

function findingLines(mark: string, { sentence, found, article, opensOn }: Finding): string[] {
  const opens = opensOn === null ? '' : ` (from ${opensOn})`;
  return [`  ${mark} ${sentence}: ${found}${opens}`, `    [${article}]`];
}

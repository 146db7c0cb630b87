import { reasonIn } from '../kernel/outcome';
import type { Bilingual, Language } from '../kernel/language';
import { MEASURE_NAMES } from '../law/enforcement/measure';
import type { Finding, PolicyAnswer } from '../law/enforcement/policy';
import type { Ladder } from '../modules/cases/cases.api';

/** The states as `--json` names them, for people. */
const STATES: Readonly<Record<PolicyAnswer['state'], Bilingual>> = {
  done: { vi: 'ĐÃ LÀM', en: 'DONE' },
  available: { vi: 'ĐƯỢC LÀM', en: 'AVAILABLE' },
  blocked: { vi: 'CHƯA ĐƯỢC', en: 'BLOCKED' },
  lapsed: { vi: 'ĐÃ HẾT THỜI HẠN', en: 'LAPSED' },
  'not-applicable': { vi: 'KHÔNG ÁP DỤNG', en: 'NOT-APPLICABLE' },
};

/**
 * What every measure answers as text for a terminal: state, days, and each condition with what was found and its article. Articles
 * are Vietnamese in either language.
 */
export function ladderText({ employer, caseId, day, answers }: Ladder, language: Language): string {
  const whose = {
    vi: caseId === null ? 'chưa có hồ sơ' : `hồ sơ số ${caseId}`,
    en: caseId === null ? 'no case yet' : `case ${caseId}`,
  };
  const head = {
    vi: `${employer.code} ${employer.name}, ngày ${day} (${whose.vi})`,
    en: `${employer.code} ${employer.name}, as of ${day} (${whose.en})`,
  };
  return [head[language], ...answers.map((answer) => answerText(answer, language))].join('\n\n');
}

function answerText(answer: PolicyAnswer, language: Language): string {
  const { measure, state, reasons, satisfied } = answer;
  const because = language === 'en' ? (answer.becauseEnglish ?? answer.because) : answer.because;
  const days = daysOf(answer).map((words) => words[language]);
  const head = `${STATES[state][language]}  ${measure}: ${MEASURE_NAMES[measure][language]}`;
  return [
    days.length > 0 ? `${head}  (${days.join(', ')})` : head,
    ...(because === null ? [] : [`  ${because}`]),
    ...reasons.flatMap((finding) => findingLines('✗', finding, language)),
    ...satisfied.flatMap((finding) => findingLines('✓', finding, language)),
  ].join('\n');
}

function daysOf({ state, opensOn, actBy, unknownYear }: PolicyAnswer): Bilingual[] {
  if (unknownYear !== null) {
    return [
      ...(actBy === null ? [] : [{ vi: `hạn ${actBy}`, en: `act by ${actBy}` }]),
      {
        vi: `chưa biết ngày: ngày nghỉ của năm ${unknownYear} chưa được nhập`,
        en: `day not known: the days off of ${unknownYear} have not been entered`,
      },
    ];
  }
  const opens =
    opensOn === null
      ? { vi: 'chờ thêm cũng không mở', en: 'waiting alone does not open it' }
      : { vi: `mở từ ${opensOn}`, en: `opens on ${opensOn}` };
  return [
    ...(actBy === null ? [] : [{ vi: `hạn ${actBy}`, en: `act by ${actBy}` }]),
    ...(state === 'blocked' ? [opens] : []),
  ];
}

function findingLines(mark: string, finding: Finding, language: Language): string[] {
  const { article, opensOn, assumed } = finding;
  const { sentence, found = '' } = reasonIn(finding, language);
  const from = { vi: `từ ${opensOn}`, en: `from ${opensOn}` }[language];
  return [
    `  ${mark} ${sentence}: ${found}${opensOn === null ? '' : ` (${from})`}`,
    `    [${article}]`,
    ...(assumed ? [`    (*) ${assumed[language]}`] : []),
  ];
}

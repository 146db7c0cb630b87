import { foresee } from '../../../kernel/business-days';
import type { CivilDate } from '../../../kernel/civil-date';
import { limitationEnds } from '../../../law/enforcement/fines/limitation';
import {
  decideBy,
  executableUntil,
  recordBy,
  sendDecisionBy,
} from '../../../law/enforcement/fines/procedure-deadlines';
import { ledgerOf } from '../../../law/enforcement/policies/fine-coercion';
import type { LawBook } from '../../../law/law-book';
import type { ParameterName } from '../../../law/parameters/definition';
import type { CaseDuty, StoredCaseEvent } from '../../cases/cases.api';
import { finesOf, type FineOfEmployer } from './fines';
import { recordsOf, type RecordOfEmployer } from './records';
import { violationsOf, type NotedViolation } from './violations';

/** What the duties of this module are called. */
export const SANCTION_DUTY_NAMES = {
  'violation-record': { vi: 'Lập biên bản vi phạm hành chính', en: 'Draw up the violation record' },
  'fine-decision': { vi: 'Ra quyết định xử phạt', en: 'Decide on the sanction' },
  'violation-limitation': { vi: 'Hết thời hiệu xử phạt', en: 'Limitation of the violation ends' },
  'fine-decision-sent': { vi: 'Gửi quyết định xử phạt', en: 'Send the decision' },
  'fine-payment': { vi: 'Đơn vị nộp tiền phạt', en: 'The employer pays the fine' },
  'fine-execution': { vi: 'Hết thời hiệu thi hành quyết định', en: 'Limitation of execution ends' },
} as const;

/**
 * The deadlines that the law sets for violations, records and fines. None of them is an office's own, so no pause moves them.
 * Payment is the employer's: it stands here so that coercion follows.
 */
export function sanctionDuties(events: readonly StoredCaseEvent[], law: LawBook): CaseDuty[] {
  const records = recordsOf(events);
  return [
    ...violationsOf(events).flatMap((violation) => ofViolation(violation, records, law)),
    ...records.map((record) => ofRecord(record, law)),
    ...finesOf(events).flatMap((fine) => ofFine(fine, law)),
  ];
}

function ofViolation(violation: NotedViolation, records: readonly RecordOfEmployer[], law: LawBook): CaseDuty[] {
  const { id, caseId, difficulty, foundOn, verifiedOn, recordId } = violation;
  const subject = `event ${id}`;
  const record = records.find((each) => each.id === recordId);
  const from = difficulty === 'verified' ? verifiedOn : foundOn;
  const recording: CaseDuty[] =
    from === null
      ? []
      : [
          {
            kind: 'violation-record',
            subject,
            caseId,
            arisesOn: from,
            dueOn: ahead(() => recordBy(law, difficulty, from)),
            metOn: record?.madeOn ?? null,
            metBy: record?.preparedBy ?? null,
            article: articleOf(law, `violation-record.${difficulty}`, from),
          },
        ];
  const limitation: CaseDuty = {
    kind: 'violation-limitation',
    subject,
    caseId,
    arisesOn: violation.endedOn ?? foundOn,
    dueOn: limitationEnds(law, violation, record?.returnedOn ?? null),
    metOn: record?.answer?.on ?? null,
    metBy: record?.answer?.by ?? null,
    article: articleOf(law, 'violation.limitation', foundOn),
  };
  return [...recording, limitation];
}

function ofRecord({ number, caseId, madeOn, course, answer }: RecordOfEmployer, law: LawBook): CaseDuty {
  return {
    kind: 'fine-decision',
    subject: number,
    caseId,
    arisesOn: madeOn,
    dueOn: ahead(() => decideBy(law, course, madeOn)),
    metOn: answer?.on ?? null,
    metBy: answer?.by ?? null,
    article: articleOf(law, `fine-decision.${course}`, madeOn),
  };
}

function ofFine(fine: FineOfEmployer, law: LawBook): CaseDuty[] {
  const { number, caseId, decidedOn, servedOn, executedOn, coercedOn, isOwn, form } = fine;
  const subject = number;
  const sent: CaseDuty = {
    kind: 'fine-decision-sent',
    subject,
    caseId,
    arisesOn: decidedOn,
    dueOn: ahead(() => sendDecisionBy(law, decidedOn)),
    metOn: fine.sentOn,
    metBy: fine.sentBy,
    article: articleOf(law, 'fine-decision.sent', decidedOn),
  };
  if (form === 'warning') return isOwn ? [sent] : [];
  const ledger = servedOn === null ? null : ahead(() => ledgerOf(law, fine, servedOn));
  const payment: CaseDuty[] =
    servedOn === null || ledger === null
      ? []
      : [
          {
            kind: 'fine-payment',
            subject,
            caseId,
            arisesOn: servedOn,
            dueOn: ledger.payBy,
            metOn: executedOn,
            metBy: null,
            article: articleOf(law, 'fine.payment', servedOn),
          },
        ];
  const execution: CaseDuty = {
    kind: 'fine-execution',
    subject,
    caseId,
    arisesOn: decidedOn,
    // Whoever evades execution has no such deadline while doing so (art. 74 (2)).
    dueOn: fine.evadesExecution ? null : executableUntil(law, decidedOn),
    metOn: executedOn ?? coercedOn,
    metBy: null,
    article: articleOf(law, 'fine.execution-limitation', decidedOn),
  };
  return [...(isOwn ? [sent] : []), ...payment, execution];
}

/** Null until the days off of the year that it reaches into have been entered: duties are computed anew then. */
function ahead<T>(compute: () => T): T | null {
  return foresee(compute).value;
}

function articleOf(law: LawBook, name: ParameterName, day: CivilDate): string {
  return law.get(name).entryAt(day).reference;
}

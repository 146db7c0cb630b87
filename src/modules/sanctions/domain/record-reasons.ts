import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import { notInFile, onDay } from '../../../law/enforcement/found-words';
import { explanationDays } from '../../../law/enforcement/fines/procedure-deadlines';
import { openRecord, proposalFor } from '../../../law/enforcement/policies/open-record';
import type { LawBook } from '../../../law/law-book';
import type { RecordOfEmployer } from './records';
import type { ExplanationForm } from './violation-events';

const EXPLAINING = 'Luật Xử lý vi phạm hành chính, Điều 61';

/** Why nothing more may be done about a record: there is no such record, or it has been answered. */
export function answeredReasons(record: RecordOfEmployer | undefined): Reason[] {
  if (!record) return [{ code: 'record.unknown', sentence: notInFile('biên bản vi phạm hành chính này') }];
  if (record.answer === null) return [];
  const found = `${record.answer.number}, ${onDay(record.answer.on)}`;
  return [{ code: 'record.answered', sentence: `Biên bản ${record.number} đã được giải quyết.`, found }];
}

/** Why a record is not the one that is to be decided now: another one comes before it. */
export function orderReasons(law: LawBook, facts: CaseFacts, record: RecordOfEmployer | undefined): Reason[] {
  const open = openRecord(law, facts);
  if (!record || !open || (open.number === record.number && open.madeOn === record.madeOn)) return [];
  const found = `${open.number}, ${onDay(open.madeOn)}`;
  return [{ code: 'record.another-first', sentence: 'Phải giải quyết biên bản lập trước.', found }];
}

/** Why there is nothing to explain: the fine cannot reach the sum from which an employer may. */
export function noRightReasons(law: LawBook, facts: CaseFacts, record: RecordOfEmployer, day: CivilDate): Reason[] {
  const proposal = proposalFor(law, facts, record, day);
  if (!proposal.ok || proposal.value.mayExplain) return [];
  const sentence = 'Mức tối đa của khung chưa tới mức được giải trình.';
  return [{ code: 'explanation.frame-too-small', sentence, article: EXPLAINING }];
}

/** Why it cannot be asked for again: it was asked for, heard or given up. */
export function explainedReasons({ explanation }: RecordOfEmployer): Reason[] {
  if (explanation === null) return [];
  const found = EXPLANATION_VI[explanation];
  return [{ code: 'explanation.already', sentence: 'Việc giải trình đã được ghi nhận.', article: EXPLAINING, found }];
}

/** Why the employer's wish to explain comes to nothing: the frame is too small, or the time is over. */
export function explanationReasons(
  law: LawBook,
  facts: CaseFacts,
  record: RecordOfEmployer,
  form: ExplanationForm,
  day: CivilDate,
): Reason[] {
  const { oralBy, writtenBy } = explanationDays(law, record.madeOn, record.explanationExtended);
  const last = form === 'oral' ? oralBy : writtenBy;
  const tooLate = {
    ...{ code: 'explanation.too-late', sentence: 'Đã hết thời hạn yêu cầu giải trình.', article: EXPLAINING },
    found: `biên bản lập ${onDay(record.madeOn)}, hạn đến hết ${onDay(last)}`,
  };
  return [...noRightReasons(law, facts, record, day), ...(day > last ? [tooLate] : [])];
}

/** Why there is no explanation to hear. */
export function hearingReasons({ explanation }: RecordOfEmployer): Reason[] {
  if (explanation === 'awaited') return [];
  const found = explanation === null ? 'đơn vị chưa yêu cầu giải trình' : EXPLANATION_VI[explanation];
  return [
    { code: 'explanation.none-awaited', sentence: 'Không có giải trình đang chờ xem xét.', article: EXPLAINING, found },
  ];
}

/** Why the right to explain can no longer be given up. */
export function waivingReasons({ explanation }: RecordOfEmployer): Reason[] {
  if (explanation !== 'heard' && explanation !== 'waived') return [];
  const found = EXPLANATION_VI[explanation];
  return [{ code: 'explanation.over', sentence: 'Việc giải trình đã kết thúc.', article: EXPLAINING, found }];
}

/** Why the time for a written explanation cannot be extended again: once only. */
export function extendedReasons({ explanationExtended }: RecordOfEmployer): Reason[] {
  if (!explanationExtended) return [];
  const sentence = 'Thời hạn giải trình chỉ được gia hạn một lần.';
  return [{ code: 'explanation.extended', sentence, article: EXPLAINING }];
}

/** Why the time for a written explanation can no longer be extended: it is over. */
export function extendingReasons(law: LawBook, record: RecordOfEmployer, day: CivilDate): Reason[] {
  const { writtenBy } = explanationDays(law, record.madeOn, false);
  if (day <= writtenBy) return [];
  const sentence = 'Đã hết thời hạn giải trình bằng văn bản.';
  return [{ code: 'explanation.too-late', sentence, article: EXPLAINING, found: `hạn đến hết ${onDay(writtenBy)}` }];
}

/** Why a record cannot be handed back once more. */
export function returnedReasons({ returnedOn }: RecordOfEmployer): Reason[] {
  if (returnedOn === null) return [];
  const sentence = 'Việc cơ quan tố tụng trả lại hồ sơ đã được ghi nhận.';
  return [{ code: 'record.returned-already', sentence, found: onDay(returnedOn) }];
}

const EXPLANATION_VI = {
  awaited: 'đang chờ xem xét giải trình',
  heard: 'đã xem xét giải trình',
  waived: 'đơn vị đã từ bỏ quyền giải trình bằng văn bản',
} as const;

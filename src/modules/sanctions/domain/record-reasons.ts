import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import { dayFound, notInFile, onDay, paperFound } from '../../../law/enforcement/found-words';
import { explanationDays } from '../../../law/enforcement/fines/procedure-deadlines';
import { openRecord, proposalFor } from '../../../law/enforcement/policies/open-record';
import type { LawBook } from '../../../law/law-book';
import type { RecordOfEmployer } from './records';
import type { ExplanationForm } from './violation-events';

const EXPLAINING = 'Luật Xử lý vi phạm hành chính, Điều 61';

/** Why nothing more may be done about a record: there is no such record, or it has been answered. */
export function answeredReasons(record: RecordOfEmployer | undefined): Reason[] {
  if (!record) {
    return [
      reasonOf('record.unknown', notInFile({ vi: 'biên bản vi phạm hành chính này', en: 'such violation record' })),
    ];
  }
  const { answer, number } = record;
  if (answer === null) return [];
  const said = { vi: `Biên bản ${number} đã được giải quyết.`, en: `Record ${number} has been dealt with.` };
  return [reasonOf('record.answered', said, paperFound(answer.number, answer.on))];
}

/** Why a record is not the one that is to be decided now: another one comes before it. */
export function orderReasons(law: LawBook, facts: CaseFacts, record: RecordOfEmployer | undefined): Reason[] {
  const open = openRecord(law, facts);
  if (!record || !open || (open.number === record.number && open.madeOn === record.madeOn)) return [];
  return [reasonOf('record.another-first', SAID.anotherFirst, paperFound(open.number, open.madeOn))];
}

/** Why there is nothing to explain: the fine cannot reach the sum from which an employer may. */
export function noRightReasons(law: LawBook, facts: CaseFacts, record: RecordOfEmployer, day: CivilDate): Reason[] {
  const proposal = proposalFor(law, facts, record, day);
  if (!proposal.ok || proposal.value.mayExplain) return [];
  return [reasonOf('explanation.frame-too-small', SAID.frameTooSmall, undefined, EXPLAINING)];
}

/** Why it cannot be asked for again: it was asked for, heard or given up. */
export function explainedReasons({ explanation }: RecordOfEmployer): Reason[] {
  if (explanation === null) return [];
  return [reasonOf('explanation.already', SAID.explained, EXPLANATIONS[explanation], EXPLAINING)];
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
  const found = {
    vi: `biên bản lập ${onDay(record.madeOn)}, hạn đến hết ${onDay(last)}`,
    en: `the record is of ${record.madeOn}, the time ran up to and including ${last}`,
  };
  const tooLate = day > last ? [reasonOf('explanation.too-late', SAID.askedTooLate, found, EXPLAINING)] : [];
  return [...noRightReasons(law, facts, record, day), ...tooLate];
}

/** Why there is no explanation to hear. */
export function hearingReasons({ explanation }: RecordOfEmployer): Reason[] {
  if (explanation === 'awaited') return [];
  const found = explanation === null ? SAID.notAsked : EXPLANATIONS[explanation];
  return [reasonOf('explanation.none-awaited', SAID.noneAwaited, found, EXPLAINING)];
}

/** Why the right to explain can no longer be given up. */
export function waivingReasons({ explanation }: RecordOfEmployer): Reason[] {
  if (explanation !== 'heard' && explanation !== 'waived') return [];
  return [reasonOf('explanation.over', SAID.over, EXPLANATIONS[explanation], EXPLAINING)];
}

/** Why the time for a written explanation cannot be extended again: once only. */
export function extendedReasons({ explanationExtended }: RecordOfEmployer): Reason[] {
  return explanationExtended ? [reasonOf('explanation.extended', SAID.extended, undefined, EXPLAINING)] : [];
}

/** Why the time for a written explanation can no longer be extended: it is over. */
export function extendingReasons(law: LawBook, record: RecordOfEmployer, day: CivilDate): Reason[] {
  const { writtenBy } = explanationDays(law, record.madeOn, false);
  if (day <= writtenBy) return [];
  const found = { vi: `hạn đến hết ${onDay(writtenBy)}`, en: `it ran up to and including ${writtenBy}` };
  return [reasonOf('explanation.too-late', SAID.writtenTooLate, found, EXPLAINING)];
}

/** Why a record cannot be handed back once more. */
export function returnedReasons({ returnedOn }: RecordOfEmployer): Reason[] {
  return returnedOn === null ? [] : [reasonOf('record.returned-already', SAID.returned, dayFound(returnedOn))];
}

const EXPLANATIONS = {
  awaited: { vi: 'đang chờ xem xét giải trình', en: 'the explanation waits to be heard' },
  heard: { vi: 'đã xem xét giải trình', en: 'the explanation was heard' },
  waived: { vi: 'đơn vị đã từ bỏ quyền giải trình bằng văn bản', en: 'the employer gave it up in writing' },
} as const;

const SAID = {
  anotherFirst: { vi: 'Phải giải quyết biên bản lập trước.', en: 'An earlier record has to be dealt with first.' },
  frameTooSmall: {
    vi: 'Mức tối đa của khung chưa tới mức được giải trình.',
    en: 'The largest frame is below the sum from which an employer may explain itself.',
  },
  explained: { vi: 'Việc giải trình đã được ghi nhận.', en: 'The explanation has been taken down already.' },
  askedTooLate: { vi: 'Đã hết thời hạn yêu cầu giải trình.', en: 'The time for asking to explain is over.' },
  notAsked: { vi: 'đơn vị chưa yêu cầu giải trình', en: 'the employer has not asked to explain' },
  noneAwaited: { vi: 'Không có giải trình đang chờ xem xét.', en: 'No explanation waits to be heard.' },
  over: { vi: 'Việc giải trình đã kết thúc.', en: 'The explaining is over.' },
  extended: {
    vi: 'Thời hạn giải trình chỉ được gia hạn một lần.',
    en: 'The time for explaining is extended once only.',
  },
  writtenTooLate: {
    vi: 'Đã hết thời hạn giải trình bằng văn bản.',
    en: 'The time for a written explanation is over.',
  },
  returned: {
    vi: 'Việc cơ quan tố tụng trả lại hồ sơ đã được ghi nhận.',
    en: 'That criminal procedure handed the file back has been taken down already.',
  },
} as const;

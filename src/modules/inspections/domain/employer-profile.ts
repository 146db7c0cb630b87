import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { EmployerProfile } from '../../../law/enforcement/checks/choice-of-form';
import { onDay } from '../../../law/enforcement/found-words';
import { completeMonths } from '../../../law/enforcement/term-end';
import type { LawBook } from '../../../law/law-book';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import type { DeclaredToTax } from '../../matching/matching.api';
import { EVIDENCE_RECORDED, type EvidenceSign } from './case-events';
import { checksOf } from './check';

/** What is known of an employer, from whatever source, when the form of looking at it is chosen. */
export interface KnownOfEmployer {
  readonly arrears: Dong;
  readonly evaded: Dong;
  /** Insured in the latest month. */
  readonly workers: number;
  /** Of the oldest principal past its due date; null where none is. */
  readonly oldestDueOn: CivilDate | null;
  /** Of all its cases, up to the day. */
  readonly events: readonly StoredCaseEvent[];
  /** The latest declaration, where the employer was found in the tax registry. */
  readonly declared: DeclaredToTax | null;
}

const SIGNS: Readonly<Record<EvidenceSign, string>> = {
  fraud: 'gian dối',
  tricks: 'thủ đoạn khác',
  'withheld-wages': 'đã trừ lương người lao động nhưng không đóng',
  'hidden-workers': 'không khai báo người lao động',
  obstruction: 'cản trở kiểm tra, thanh tra',
  direction: 'chỉ đạo của cơ quan có thẩm quyền',
  complaint: 'khiếu nại, tố cáo, phản ánh',
};

/** The employer as the choice of form sees it on a day. */
export function profileOf(law: LawBook, known: KnownOfEmployer, day: CivilDate): EmployerProfile {
  const { arrears, evaded, workers, oldestDueOn, events } = known;
  const evidence = eventsOf(events, EVIDENCE_RECORDED);
  return {
    arrears,
    evaded,
    workers,
    monthsLate: oldestDueOn === null || oldestDueOn >= day ? 0 : completeMonths(addDays(oldestDueOn, 1), day),
    checksLeftUnpaid: checksOf(events).filter(({ concluded }) => concluded?.outcome === 'unpaid').length,
    signs: [
      ...mismatch(law, known, day),
      ...evidence.map(({ data, occurredOn }) => `${SIGNS[data.sign]} (${data.document}, ${onDay(occurredOn)})`),
    ],
    obstructs: evidence.some(({ data }) => data.sign === 'obstruction'),
  };
}

function mismatch(law: LawBook, { declared, workers }: KnownOfEmployer, day: CivilDate): string[] {
  if (!declared || declared.workers - workers < law.get('choice.tax-registry-gap').at(day)) return [];
  const month = `${declared.period.slice(5)}/${declared.period.slice(0, 4)}`;
  return [`kê khai thuế ${declared.workers} lao động tháng ${month}, đang đóng cho ${workers} lao động`];
}

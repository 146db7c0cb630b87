import type { CivilDate } from '../../../kernel/civil-date';
import { formatDong } from '../../../kernel/money';
import type { Dong } from '../../../kernel/money';
import { addMonths, periodOf, type Period } from '../../../kernel/period';
import { overdue } from '../../../law/enforcement/arrears-reading';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import { onDay } from '../../../law/enforcement/found-words';
import type { Statement } from '../../arrears/domain/statement';
import type { CaseState } from './case-state';

/** What a field of a form may start with: a day or month as text, an amount, a count, a reference, a tick; or rows of them. */
export type PrefillValue = string | number | bigint | boolean | readonly Readonly<Record<string, PrefillSingle>>[];
export type PrefillSingle = string | number | bigint | boolean;

/** The values that every case knows; a field says in its `prefill` which one it starts with. */
export const PREFILL_NAMES = [
  'today',
  'officer',
  'employer-address',
  'employer-representative',
  'arrears',
  'arrears-in-words',
  'workers',
  'oldest-month',
  'newest-month',
  'last-month',
  'last-reminder',
] as const;
export type PrefillName = (typeof PREFILL_NAMES)[number];

/** What the values are read from. */
export interface PrefillFrom {
  readonly day: CivilDate;
  readonly facts: CaseFacts;
  readonly statement: Statement;
  readonly employer: { readonly address: string; readonly representative: string | null };
  /** Null where the employer never had a case. */
  readonly state: CaseState | null;
}

/**
 * What is known of a case on a day, so that nobody types it again. What is not known is left out. Amounts in đồng; months are those of the
 * unpaid items that are past due, and the one before the day.
 */
export function prefill({
  day,
  facts,
  statement,
  employer,
  state,
}: PrefillFrom): Partial<Record<PrefillName, PrefillSingle>> {
  const months = overdue(facts, day)
    .map(({ period }) => period)
    .toSorted();
  const { arrears, charges } = statement.totals;
  const known: Record<PrefillName, PrefillSingle | null | undefined> = {
    today: day,
    officer: state?.officer,
    'employer-address': employer.address,
    'employer-representative': employer.representative,
    arrears,
    'arrears-in-words': arrearsInWords(day, arrears, charges),
    workers: facts.employer.workers,
    'oldest-month': months[0],
    'newest-month': months.at(-1),
    'last-month': lastMonth(day),
    'last-reminder': facts.reminders.at(-1)?.number,
  };
  const given = Object.entries(known).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.fromEntries(given);
}

function lastMonth(day: CivilDate): Period {
  return addMonths(periodOf(day), -1);
}

function arrearsInWords(day: CivilDate, arrears: Dong, charges: Dong): string {
  return `Số tiền chậm đóng, trốn đóng tính đến hết ${onDay(day)}: ${formatDong(arrears)} đồng; lãi, tiền xử lý chưa nộp: ${formatDong(charges)} đồng.`;
}

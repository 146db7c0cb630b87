import { GONE_STATUSES } from '../../../law/enforcement/recurring-conditions';

/** What decides whether an employer gets the letter of the month; the policy `monthly-reminder` looks at the same. */
export interface LetterStanding {
  /** Something is past its due date. */
  readonly inArrears: boolean;
  readonly status: string;
  /** The employer had a case, and none is open. */
  readonly caseClosed: boolean;
  /** A letter went out in the month already. */
  readonly remindedThisMonth: boolean;
}

/** Why an employer gets no letter of the month; null where it gets one (Decree 274/2025/NĐ-CP art. 3). */
export function whyNoLetter({ inArrears, status, caseClosed, remindedThisMonth }: LetterStanding): string | null {
  if (!inArrears) return 'Đơn vị không còn số tiền chậm đóng, trốn đóng';
  if (GONE_STATUSES.includes(status)) return 'Đơn vị đã phá sản hoặc giải thể';
  if (caseClosed) return 'Hồ sơ của đơn vị đã kết thúc';
  return remindedThisMonth ? 'Đơn vị đã được đôn đốc trong tháng' : null;
}

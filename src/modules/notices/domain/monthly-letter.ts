import type { Dong } from '../../../kernel/money';
import { inDong } from '../../../law/enforcement/found-words';
import { GONE_STATUSES } from '../../../law/enforcement/recurring-conditions';

/** What decides whether an employer gets the letter of the month; the policy `monthly-reminder` looks at the same. */
export interface LetterStanding {
  /** Principal past its due date and unpaid charges together. */
  readonly owed: Dong;
  /** No letter is written for less; 0 for every đồng. */
  readonly tolerance: Dong;
  readonly status: string;
  /** The employer had a case, and none is open. */
  readonly caseClosed: boolean;
  /** A letter went out in the month already. */
  readonly remindedThisMonth: boolean;
}

/** Why an employer gets no letter of the month; null where it gets one (Decree 274/2025/NĐ-CP art. 3). */
export function whyNoLetter(standing: LetterStanding): string | null {
  const { owed, tolerance, status, caseClosed, remindedThisMonth } = standing;
  if (owed === 0n) return 'Đơn vị không còn số tiền chậm đóng, trốn đóng';
  if (owed < tolerance)
    return `Đơn vị còn phải nộp ${inDong(owed)}, dưới mức ${inDong(tolerance)} đặt ra để gửi văn bản`;
  if (GONE_STATUSES.includes(status)) return 'Đơn vị đã phá sản hoặc giải thể';
  if (caseClosed) return 'Hồ sơ của đơn vị đã kết thúc';
  return remindedThisMonth ? 'Đơn vị đã được đôn đốc trong tháng' : null;
}

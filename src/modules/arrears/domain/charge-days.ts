import { smallerOf, type Dong } from '../../../kernel/money';
import { applyRate } from '../../../kernel/rate';
import type { ChargeRules } from '../../../law/charge-rules';
import type { DaysQuality } from './item-quality';
import type { DailyLine, LedgerItem } from './ledger-item';
import type { ChargeQuality } from './statement';

/** A stretch of days of one quality. */
export interface QualifiedLine extends DailyLine {
  readonly quality: ChargeQuality;
}

/**
 * A charged stretch, cut where late turns into evaded: charges for late days and for evaded days stay apart (Law 41/2024/QH15 art. 40
 * against art. 41). Rounded as one: the later part is the rounded whole less the rounded earlier part.
 */
export function cutByQuality(line: DailyLine, { before, evadedFrom }: DaysQuality): QualifiedLine[] {
  const { from, to, base, rate, amount } = line;
  if (evadedFrom > to) return [{ from, to, base, rate, amount, quality: before }];
  if (evadedFrom <= from) return [{ from, to, base, rate, amount, quality: 'evaded' }];
  const earlier = applyRate(base, rate, evadedFrom - from);
  return [
    { from, to: evadedFrom - 1, base, rate, amount: earlier, quality: before },
    { from: evadedFrom, to, base, rate, amount: amount - earlier, quality: 'evaded' },
  ];
}

/** Late charges of late days and of evaded days, and what of each has been paid. In đồng. */
export interface ChargesApart {
  readonly late: { accrued: Dong; paid: Dong };
  readonly evaded: { accrued: Dong; paid: Dong };
}

/** Adds an item's charges up to a day to the sums; what was paid went to the oldest days first. */
export function addChargesApart(
  sums: ChargesApart,
  item: LedgerItem,
  rules: ChargeRules,
  day: number,
  quality: () => DaysQuality,
): void {
  const running = item.runningLines(day, rules.daily);
  if (item.lines.length === 0 && running.length === 0) return;
  const known = quality();
  let late = 0n;
  let evaded = 0n;
  for (const lines of [item.lines, running]) {
    for (const line of lines) {
      for (const part of cutByQuality(line, known)) {
        if (part.quality === 'evaded') evaded += part.amount;
        else late += part.amount;
      }
    }
  }
  const paidLate = smallerOf(item.chargePaid, late);
  sums.late.accrued += late;
  sums.late.paid += paidLate;
  sums.evaded.accrued += evaded;
  sums.evaded.paid += item.chargePaid - paidLate;
}

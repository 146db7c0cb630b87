import { invariant } from '../../../kernel/invariant';
import { addMonths, type Period } from '../../../kernel/period';
import type { Change, Comparison, RateChange } from './monthly-report-data';
import type { TrendPoint } from './monthly-report-input';
import { hundredthsOf, hundredthsText, ratioOf, type Ratio } from './ratio';

/** Months of the trend, the report's own included. */
export const TREND_MONTHS = 13;

/** The points of the thirteen months that end with the report's; months without a report are left out, never shown as zero. */
export function trendOf(now: TrendPoint, previous: readonly TrendPoint[]): TrendPoint[] {
  const byPeriod = new Map<string, TrendPoint>();
  for (const point of previous) {
    invariant(!byPeriod.has(point.period), 'each earlier month gives one set of headline figures', {
      period: point.period,
    });
    byPeriod.set(point.period, point);
  }
  byPeriod.set(now.period, now);
  const months: TrendPoint[] = [];
  for (let back = TREND_MONTHS - 1; back >= 0; back -= 1) {
    const point = byPeriod.get(addMonths(now.period as Period, -back));
    if (point) months.push(point);
  }
  return months;
}

/** The report against the month `months` before, or null where that month has no report. */
export function comparisonWith(now: TrendPoint, trend: readonly TrendPoint[], months: number): Comparison | null {
  const period = addMonths(now.period as Period, -months);
  const before = trend.find((point) => point.period === period);
  if (!before) return null;
  return {
    period,
    employersInArrears: changeOf(before.employersInArrears, now.employersInArrears),
    workersAffected: changeOf(before.workersAffected, now.workersAffected),
    arrears: changeOf(before.arrears, now.arrears),
    late: changeOf(before.late, now.late),
    evaded: changeOf(before.evaded, now.evaded),
    chargeBearing: changeOf(before.chargeBearing, now.chargeBearing),
    charges: changeOf(before.charges, now.charges),
    overdue: rateChangeOf(before.overdue, now.overdue),
    chargeBearingRate: rateChangeOf(before.chargeBearingRate, now.chargeBearingRate),
  };
}

function changeOf(before: number, now: number): Change {
  return { before, now, difference: now - before, relative: ratioOf(BigInt(now) - BigInt(before), BigInt(before)) };
}

function rateChangeOf(before: Ratio, now: Ratio): RateChange {
  const comparable = before.percent !== null && now.percent !== null;
  const points = comparable ? hundredthsText(hundredthsOf(now.percent) - hundredthsOf(before.percent)) : null;
  return { before, now, points };
}

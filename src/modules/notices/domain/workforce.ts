import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { periodOf, type Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import { columnOf, eachColumn, sumByColumn, type ByColumn } from './form-columns';

/** Workers and wage fund of one month, as assessed. */
export interface Workforce {
  readonly workers: ByColumn<number>;
  readonly wageFund: ByColumn<Dong>;
}

/** What was assessed for one fund of one month. */
export interface AssessedWorkforce {
  readonly period: Period;
  readonly fund: Fund;
  readonly workers: number;
  readonly wageBase: Dong;
}

/** The workforce of the latest month assessed up to a day; null where none is. @param rows in order of period */
export function latestWorkforce(rows: readonly AssessedWorkforce[], day: CivilDate): Workforce | null {
  const until = periodOf(day);
  const latest = rows.findLast(({ period }) => period <= until)?.period;
  if (latest === undefined) return null;
  const own = rows.filter(({ period }) => period === latest);
  return {
    workers: eachColumn((column) =>
      Math.max(0, ...own.filter(({ fund }) => columnOf(fund) === column).map(({ workers }) => workers)),
    ),
    wageFund: sumByColumn(own.map(({ fund, wageBase }) => [fund, wageBase])),
  };
}

/** A workforce of nobody. */
export const NOBODY: Workforce = { workers: eachColumn(() => 0), wageFund: eachColumn(() => 0n) };

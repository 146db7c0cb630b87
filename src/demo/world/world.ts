import { worldError } from '../world-errors';
import { fromDayNumber, type CivilDate } from '../../kernel/civil-date';
import type { Instant } from '../../kernel/instant';
import { firstDayNumberOf, fromMonthNumber, parsePeriod, toMonthNumber, type Period } from '../../kernel/period';

/** How large the made-up world is, when it ends, and which of the countless possible ones it is. */
export interface WorldOptions {
  /** Number of registered employers. */
  readonly employers: number;
  /** Number of months of history, `lastPeriod` included. */
  readonly months: number;
  /** The last month for which contributions have been assessed. */
  readonly lastPeriod: string;
  /** The same seed gives the same bytes for ever. */
  readonly seed: number;
}

/** The world that `npm run demo` shows: 2,000 employers, two years up to October 2026. */
export const DEFAULT_WORLD: WorldOptions = { employers: 2000, months: 24, lastPeriod: '2026-10', seed: 20_261_105 };

/** A world's frame: its options checked, and its calendar as numbers (months since year 0, days since 1970-01-01). */
export interface World extends WorldOptions {
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly periods: readonly Period[];
  /** The day on which the world is looked at: the 5th after the last period. Everything was recorded before it. */
  readonly asOf: CivilDate;
  /** The last day on which money was received. */
  readonly lastReceiptDay: number;
  /** The last day on which anything was recorded. */
  readonly lastRecordingDay: number;
}

/** The first month of the contribution law in force, Law 41/2024/QH15: from July 2025 RET and SICK are always told apart. */
export const JULY_2025 = toMonthNumber(parsePeriod('2025-07'));

const MOST_EMPLOYERS = 2_000_000;
const MOST_MONTHS = 120;

/**
 * Completes and checks the options of a world.
 * @throws DomainError `world.invalid` where a number is out of bounds; `period.malformed` for the last period.
 */
export function createWorld(options: Partial<WorldOptions> = {}): World {
  const chosen = { ...DEFAULT_WORLD, ...options };
  assertWhole('employers', chosen.employers, 1, MOST_EMPLOYERS);
  assertWhole('months', chosen.months, 1, MOST_MONTHS);
  assertWhole('seed', chosen.seed, 0, 4_294_967_295);
  const lastMonth = toMonthNumber(parsePeriod(chosen.lastPeriod));
  const firstMonth = lastMonth - chosen.months + 1;
  const nextMonthBegins = firstDayNumberOf(lastMonth + 1);
  return {
    ...chosen,
    firstMonth,
    lastMonth,
    periods: Array.from({ length: chosen.months }, (_, index) => fromMonthNumber(firstMonth + index)),
    asOf: fromDayNumber(nextMonthBegins + 4),
    lastReceiptDay: nextMonthBegins + 2,
    lastRecordingDay: nextMonthBegins + 3,
  };
}

/** A moment of a working day as the CSV files write it; `minute` counts from 8 o'clock in Vietnam (01:00 UTC). */
export function momentText(day: number, minute: number): Instant {
  const hour = 1 + Math.floor(minute / 60);
  const text = `${fromDayNumber(day)}T${String(hour).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`;
  return text as Instant;
}

function assertWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw worldError('world.invalid', {
    name,
    why: {
      vi: `phải là số nguyên từ ${least} đến ${most}, không phải ${value}`,
      en: `it must be a whole number from ${least} to ${most}, not ${value}`,
    },
  });
}

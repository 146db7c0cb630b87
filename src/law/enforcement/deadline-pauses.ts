import type { BusinessCalendar } from '../../kernel/business-days';
import { addDays, daysBetween, earlierOf, laterOf, type CivilDate } from '../../kernel/civil-date';
import { firstDayOf, periodOf } from '../../kernel/period';
import type { PauseOfCase } from './case-facts';

/** A time in which the office's deadlines stand still; both days included, `until` null while no end is known. Charges run on. */
export interface Pause {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** A deadline of the office: the day that starts it (not counted) and its last day. */
export interface Deadline {
  readonly startedOn: CivilDate;
  readonly dueOn: CivilDate;
}

/** Whether the case stands still on a day. */
export function isPausedOn(pauses: readonly Pause[], day: CivilDate): boolean {
  return pauses.some((pause) => pause.from <= day && (pause.until === null || day <= pause.until));
}

/**
 * Pauses in order, those that overlap or follow one another without a gap joined into one: a day on which the case stood still for two
 * reasons counts once. Only the last may be without an end.
 */
export function mergedPauses(pauses: readonly Pause[]): Pause[] {
  const merged: { from: CivilDate; until: CivilDate | null }[] = [];
  for (const pause of pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (!last || (last.until !== null && addDays(last.until, 1) < pause.from)) merged.push({ ...pause });
    else last.until = last.until === null || pause.until === null ? null : laterOf(last.until, pause.until);
  }
  return merged;
}

/**
 * A deadline in calendar days, moved by every day after its start on which the case stood still. Null where it stands still without a
 * known end before the deadline is reached.
 * @example started 2026-03-01, due 2026-03-31, paused 2026-03-10 to 2026-03-14 → 2026-04-05
 */
export function extendByPauses({ startedOn, dueOn }: Deadline, pauses: readonly Pause[]): CivilDate | null {
  let moved = dueOn;
  for (const { from, until } of mergedPauses(pauses)) {
    if (from > moved) break;
    if (until === null) return null;
    const first = laterOf(from, addDays(startedOn, 1));
    if (first <= until) moved = addDays(moved, daysBetween(first, until) + 1);
  }
  return moved;
}

/**
 * A deadline of so many working days: the n-th working day after the start on which the case does not stand still. Null where it
 * stands still without a known end before that. Bounds: workingDays ≥ 0.
 */
export function extendWorkingDays(
  calendar: BusinessCalendar,
  startedOn: CivilDate,
  workingDays: number,
  pauses: readonly Pause[],
): CivilDate | null {
  const endless = pauses.filter((pause) => pause.until === null).map((pause) => pause.from);
  let day = startedOn;
  for (let counted = 0; counted < workingDays;) {
    day = addDays(day, 1);
    if (endless.some((from) => from <= day)) return null;
    if (calendar.isWorkingDay(day) && !isPausedOn(pauses, day)) counted += 1;
  }
  return day;
}

/** The pause in force on a day, or undefined. */
export function pauseOn(pauses: readonly PauseOfCase[], day: CivilDate): PauseOfCase | undefined {
  return pauses.find((pause) => pause.from <= day && (pause.until === null || day <= pause.until));
}

/** The earlier of two deadlines, either of which may be missing. */
export function firstOf(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null || b === null) return a ?? b;
  return earlierOf(a, b);
}

/** A deadline within a month that begins with the month, moved by every day of the month on which the case stood still. */
export function extendInMonth(dueOn: CivilDate, pauses: readonly Pause[]): CivilDate | null {
  return extendByPauses({ startedOn: addDays(firstDayOf(periodOf(dueOn)), -1), dueOn }, pauses);
}

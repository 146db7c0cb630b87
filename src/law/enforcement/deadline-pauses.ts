import { addDays, daysBetween, earlierOf, laterOf, type CivilDate } from '../../kernel/civil-date';
import type { PauseOfCase } from './case-facts';

/**
 * A deadline of the office moved by the days on which the case stood still between its start and its end. Null while a pause lasts.
 * Pauses move deadlines only: charges run on. Deadlines that run against the office by law (limitation, decision) never move.
 */
export function pausedDeadline(
  deadline: CivilDate,
  from: CivilDate,
  pauses: readonly PauseOfCase[],
  day: CivilDate,
): CivilDate | null {
  let moved = deadline;
  for (const pause of pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (pause.from > moved || (pause.until !== null && pause.until < from)) continue;
    if (pause.until === null) return pause.from <= day ? null : moved;
    const start = laterOf(pause.from, from);
    moved = addDays(moved, daysBetween(start, pause.until) + 1);
  }
  return moved;
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

import { addDays, type CivilDate } from '../../../kernel/civil-date';

/** To which office an employer belongs from a day on. */
export interface OfficeSince {
  readonly authorityId: number;
  readonly since: CivilDate;
}

/** Before every day that a file may name. */
export const FROM_THE_START = '1900-01-01' as CivilDate;

/**
 * What is to be written down so that an employer belongs to an office from a day on. Of the entries that have begun, the one written
 * down last holds; a day that turns out to be a later one gives the days between back to the office of before.
 * @param history in order of writing; empty for an employer that was never moved
 * @param before office of today
 */
export function officeEntries(history: readonly OfficeSince[], before: number, to: OfficeSince): OfficeSince[] {
  const start = { authorityId: before, since: FROM_THE_START };
  const known = history.length === 0 ? [start] : history;
  const last = known.at(-1) ?? start;
  const first = history.length === 0 ? known : [];
  if (last.authorityId !== to.authorityId || to.since <= last.since) return [...first, to];
  const office = officeOn(known, addDays(last.since, -1)) ?? last.authorityId;
  return [...first, { authorityId: office, since: last.since }, to];
}

/** The office on a day; undefined before the first entry. */
export function officeOn(history: readonly OfficeSince[], day: CivilDate): number | undefined {
  return history.findLast(({ since }) => since <= day)?.authorityId;
}

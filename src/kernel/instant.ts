import type { CivilDate } from './civil-date';
import { kernelError } from './kernel-errors';

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`; always this width, so that it compares as text. */
export type Instant = string & { readonly __instant: unique symbol };

const HANOI_OFFSET_MS = 7 * 3_600_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Reads an instant in ISO 8601 with a zone; a bare date is the start of that day in Vietnam.
 * @throws DomainError `instant.malformed` otherwise.
 */
export function parseInstant(text: string): Instant {
  const bare = text.length === 10;
  const milliseconds = SHAPE.test(text) ? Date.parse(bare ? `${text}T00:00:00+07:00` : text) : Number.NaN;
  if (Number.isNaN(milliseconds) || !isDay(text.slice(0, 10))) {
    throw kernelError('instant.malformed', { text });
  }
  return instantOf(milliseconds);
}

/** Date.parse makes 2 March of 30 February. */
function isDay(text: string): boolean {
  return new Date(Date.parse(`${text}T00:00:00Z`)).toISOString().startsWith(text);
}

/** The instant of a number of milliseconds since 1970-01-01T00:00Z. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** Day and time in Vietnam for people: `2026-11-05 09:00`. */
export function vietnamDateAndTime(instant: Instant): string {
  return new Date(Date.parse(instant) + HANOI_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
}

/** The civil date in Vietnam (UTC+7, no summer time) at an instant. */
export function vietnamDate(instant: Instant): CivilDate {
  return new Date(Date.parse(instant) + HANOI_OFFSET_MS).toISOString().slice(0, 10) as CivilDate;
}

/** The last instant of a civil date in Vietnam. */
export function endOfVietnamDay(day: CivilDate): Instant {
  return instantOf(Date.parse(`${day}T23:59:59.999+07:00`));
}

import { parseCivilDate, type CivilDate } from '../kernel/civil-date';
import { parseInstant, type Instant } from '../kernel/instant';
import { parseDong, type Dong } from '../kernel/money';
import { parsePeriod, type Period } from '../kernel/period';
import { usageError } from './usage-errors';

/** Readers for what is given to a command; each throws a DomainError, which is wrong usage here. */
export const readDate = (text: string): CivilDate => parseCivilDate(text);
export const readInstant = (text: string): Instant => parseInstant(text);
/** Whole đồng, digits only. */
export const readDong = (text: string): Dong => parseDong(text);
export const readPeriod = (text: string): Period => parsePeriod(text);
export const readText = (text: string): string => text;

/** Reads a year. @throws DomainError `year.malformed` */
export function readYear(text: string): string {
  if (!/^(19|20|21)\d{2}$/.test(text)) throw usageError('year.malformed', { text });
  return text;
}

/** Reads a positive whole number. @throws DomainError `count.malformed` */
export function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw usageError('count.malformed', { text });
  return Number(text);
}

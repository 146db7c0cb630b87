import { InvalidArgumentError } from 'commander';
import { parseCivilDate, type CivilDate } from '../kernel/civil-date';
import { DomainError } from '../kernel/domain-error';
import { parseInstant, type Instant } from '../kernel/instant';
import { parseDong, type Dong } from '../kernel/money';
import { parsePeriod, type Period } from '../kernel/period';

/** Readers for option values: what the kernel refuses is wrong usage here, with the kernel's own sentence. */
export const dateArgument = (text: string): CivilDate => asArgument(() => parseCivilDate(text));
export const instantArgument = (text: string): Instant => asArgument(() => parseInstant(text));
/** Whole đồng, digits only. */
export const dongArgument = (text: string): Dong => asArgument(() => parseDong(text));
export const periodArgument = (text: string): Period => asArgument(() => parsePeriod(text));

/** Reads a positive whole number. */
export function countArgument(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a positive whole number.`);
  return Number(text);
}

function asArgument<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DomainError) throw new InvalidArgumentError(`${error.message}.`);
    throw error;
  }
}

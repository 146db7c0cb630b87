/** A real date of a workbook: a number that its format shows as a day. */
export class SheetDate {
  /** @param day `YYYY-MM-DD`. @param time `HH:MM:SS`, null where the cell holds a day alone */
  constructor(
    readonly day: string,
    readonly time: string | null,
  ) {}
}

/** A cell that holds no value: an error of the workbook (`#N/A`), or a formula whose result was never saved. */
export class SheetFault {
  /** @param text the error as the workbook writes it; empty for a formula without a result */
  constructor(readonly text: string) {}
}

/** What a cell holds; null where it is empty. Of a formula, the result that was saved with it. */
export type SheetValue = string | number | boolean | SheetDate | SheetFault | null;

/** A row of a sheet that holds anything: its number as Excel shows it, and its cells from the first column on. */
export interface SnapshotRow {
  readonly row: number;
  readonly cells: readonly SheetValue[];
}

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Day 0 of the system that counts from 1900, as it is from 1 March 1900 on: Excel knows a 29 February 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const FIRST_DAYS = 60;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** The last day that Excel knows: 9999-12-31. */
const LAST_DAY = 2_958_465;

/** The day and time that a number stands for; undefined where it stands for none that Excel knows. */
export function dateOfSerial(serial: number, from1904: boolean): SheetDate | undefined {
  if (!(serial >= (from1904 ? 0 : 1)) || serial >= LAST_DAY + 1) return undefined;
  const seconds = Math.round((serial - Math.floor(serial)) * DAY_SECONDS);
  const days = Math.floor(serial) + (seconds === DAY_SECONDS ? 1 : 0);
  const shift = !from1904 && days < FIRST_DAYS ? 1 : 0;
  const moment = new Date(
    (from1904 ? EPOCH_1904 : EPOCH_1900) + (days + shift) * DAY_MS + (seconds % DAY_SECONDS) * 1000,
  );
  const [day, time] = moment.toISOString().split('T');
  return new SheetDate(day ?? '', seconds % DAY_SECONDS === 0 ? null : (time?.slice(0, 8) ?? null));
}

/** The number by which a workbook keeps a day of 1900-03-01 or later. @param day `YYYY-MM-DD` */
export function serialOfDay(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH_1900) / DAY_MS;
}

/** Formats that every program knows by number and that show a day: 14 to 17, 22, and those of East Asian calendars. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a number format known by its number shows a day. */
export function isDateFormatNumber(number: number): boolean {
  return DATE_FORMATS.has(number);
}

/** Whether a number format shows a day or a month: letters of days and years outside of quotes, brackets and escapes. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (bare === 'general') return false;
  return /[yd]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
}

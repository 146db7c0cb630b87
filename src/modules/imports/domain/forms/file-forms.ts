import { importError } from '../import-errors';
import type { ColumnDefinition, ColumnForm } from '../files/file-definition';
import type { SourceRow } from '../source-row';
import { isCivilDate } from '../../../../kernel/civil-date';
import { monthFirstDay } from './written-date';

/** How the days of a file are written: `2025-07-31`, or `31/07/2025`. */
export type DateForm = 'year-first' | 'day-first';

/** How the amounts of a file are written: `1234567`, or `1.234.567`. */
export type AmountForm = 'digits' | 'dotted';

const DATE_FORMS: ReadonlySet<ColumnForm> = new Set(['day', 'month', 'moment']);
const AMOUNT_FORMS: ReadonlySet<ColumnForm> = new Set(['amount', 'signed-amount']);
/** What leaves no doubt. A moment with a time says nothing of the other cells: machines write it so beside anything. */
const YEAR_FIRST = /^\d{4}-\d{2}(-\d{2})?$/;
const DAY_FIRST = /^(\d{1,2}\/)?\d{1,2}\/\d{4}( |$)/;
const DIGITS = /^-?\d{4,}$/;
/** `1.234` could be either way, and counts only beside `1.234.567`, which could not. */
const DOTTED = /^-?[1-9]\d{0,2}(\.\d{3}){2,}$/;
const PERHAPS_DOTTED = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** A cell with the day before the month, what it says with the year first, and the number of its day. */
export interface DayFirstCell {
  readonly text: string;
  readonly yearFirst: string;
  readonly day: number;
}

/** A cell of a file. */
interface Place {
  readonly line: number;
  /** As the file names it. */
  readonly column: string;
  readonly text: string;
}

/** How a file was found to write days and amounts; null where nothing in it decides. */
export interface KnownForms {
  readonly dates: DateForm | null;
  readonly amounts: AmountForm | null;
}

/**
 * How one file writes days and amounts. Decided by the first rows that leave no doubt, by the majority where they differ; rows that write
 * otherwise are rejected. Until then, and where nothing ever decides, a file counts as written plainly.
 */
export class FileForms {
  private dateForm: DateForm | undefined;
  private amountForm: AmountForm | undefined;
  private readonly datePositions: readonly number[];
  private readonly amountPositions: readonly number[];
  /** Days such as 31/07, which can have no other meaning. */
  private provenDayFirst = 0;
  /** The first cell such as 07/31, which would be a day if the month came first. */
  private monthFirst: Place | undefined;
  private realDates = false;
  private isGiven = false;
  private dayFirstText: Place | undefined;

  constructor(columns: readonly ColumnDefinition[], positions: ReadonlyMap<string, number>) {
    const positionsOf = (forms: ReadonlySet<ColumnForm>): number[] =>
      columns.flatMap(({ name, form }) => (forms.has(form) ? [positions.get(name) ?? -1] : [])).filter((at) => at >= 0);
    this.datePositions = positionsOf(DATE_FORMS);
    this.amountPositions = positionsOf(AMOUNT_FORMS);
  }

  get dates(): DateForm {
    return this.dateForm ?? 'year-first';
  }

  get amounts(): AmountForm {
    return this.amountForm ?? 'digits';
  }

  /** What has been decided so far. */
  get known(): KnownForms {
    return { dates: this.dateForm ?? null, amounts: this.amountForm ?? null };
  }

  /** Takes over how a file is written whose rows these are: rows that were taken out of it may look otherwise by themselves. */
  take({ dates, amounts }: KnownForms): void {
    this.dateForm = dates ?? undefined;
    this.amountForm = amounts ?? undefined;
    this.isGiven = true;
  }

  /** Whether it is decided that the file is written as programs write: its lines can be read as bytes. */
  get isPlain(): boolean {
    return (
      this.dates === 'year-first' &&
      this.amounts === 'digits' &&
      (this.isGiven || this.dateForm !== undefined || this.datePositions.length === 0) &&
      (this.isGiven || this.amountForm !== undefined || this.amountPositions.length === 0)
    );
  }

  /** Looks at rows before they are read, while something is undecided. */
  learn(rows: readonly SourceRow[]): void {
    if (this.isGiven) return;
    if (this.dateForm === undefined) {
      const dayFirsts = count(rows, this.datePositions, DAY_FIRST);
      this.dateForm = decided('year-first', count(rows, this.datePositions, YEAR_FIRST), 'day-first', dayFirsts);
    }
    if (this.amountForm === undefined) {
      const doubtless = count(rows, this.amountPositions, DOTTED);
      const dotted = doubtless === 0 ? 0 : doubtless + count(rows, this.amountPositions, PERHAPS_DOTTED);
      this.amountForm = decided('digits', count(rows, this.amountPositions, DIGITS), 'dotted', dotted);
    }
  }

  /** Notes a cell with the day before the month, and what it says in that order. What is no day in either order tells nothing of the file. */
  sawDayFirst(row: SourceRow, column: string, { text, yearFirst, day }: DayFirstCell): void {
    const isMonthFirst = monthFirstDay(text) !== undefined;
    if (!isMonthFirst && !isCivilDate(yearFirst.slice(0, 'YYYY-MM-DD'.length))) return;
    const place = { line: row.line, column, text };
    this.dayFirstText ??= place;
    if (day > 12) this.provenDayFirst += 1;
    else if (isMonthFirst) this.monthFirst ??= place;
  }

  /** Notes a date that a spreadsheet keeps as such. */
  sawRealDate(): void {
    this.realDates = true;
  }

  /**
   * To be asked when all rows have been read. @throws DomainError `forms.month-first` where days can only be read with the month first;
   * `forms.dates-swapped` where some dates are real and others texts, as a spreadsheet leaves them that took days for months
   */
  verify(): void {
    if (this.realDates && this.dayFirstText !== undefined) {
      const { line, column, text } = this.dayFirstText;
      throw importError('forms.dates-swapped', { line, column, text });
    }
    if (this.isGiven || this.monthFirst === undefined || this.provenDayFirst > 0) return;
    if (this.dates === 'day-first') {
      const { line, column, text } = this.monthFirst;
      throw importError('forms.month-first', { line, column, text });
    }
  }
}

/** How many cells are written in a way. Cells that a spreadsheet keeps as numbers or dates are written in none. */
function count(rows: readonly SourceRow[], positions: readonly number[], form: RegExp): number {
  let found = 0;
  for (const { cells, natives } of rows) {
    for (const position of positions) {
      if (natives?.[position] !== true && form.test(cells[position]?.trim() ?? '')) found += 1;
    }
  }
  return found;
}

/** The form of more cells; the first of the two where they are as many, undefined where there are none. */
function decided<Form>(first: Form, firsts: number, second: Form, seconds: number): Form | undefined {
  if (firsts + seconds === 0) return undefined;
  return firsts >= seconds ? first : second;
}

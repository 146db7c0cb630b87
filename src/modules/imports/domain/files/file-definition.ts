import type { Bilingual, Language } from '../../../../kernel/language';

/** One thing said in each language. */
export type Words = Readonly<Record<Language, string>>;

/**
 * How the cells of a column are written: a text; a code or number by which something is found; a day, a month, a moment; whole đồng
 * (`signed-amount` also below zero); a number of people; one of a list of codes.
 */
export type ColumnForm =
  | 'text'
  | 'email'
  | 'phone'
  | 'code'
  | 'employer-code'
  | 'tax-code'
  | 'receipt-number'
  | 'day'
  | 'month'
  | 'moment'
  | 'amount'
  | 'signed-amount'
  | 'count'
  | 'choice';

/** A code that a column takes, and what it stands for. */
export interface CodeWord {
  readonly code: string;
  readonly words: Words;
  /** Other ways in which offices write it. */
  readonly also?: readonly string[];
}

/** A column of a file: what the reader, the templates and the pages that explain files know of it. */
export interface ColumnDefinition {
  /** Its name in an English header. */
  readonly name: string;
  /** Its name in a Vietnamese header. */
  readonly nameVi: string;
  readonly form: ColumnForm;
  /** The column may be absent, and its cells empty. */
  readonly optional?: true;
  readonly meaning: Words;
  /** What may be written, where that is a closed list. */
  readonly codes?: readonly CodeWord[];
  /** Cells of two rows that are taken as they are: made-up, amounts as digits, days as YYYY-MM-DD. */
  readonly examples: readonly [string, string];
}

/** A kind of file. */
export interface FileDefinition {
  /** Its title. */
  readonly title: Words;
  /** What a row of it says. */
  readonly holds: Words;
  /** The columns by which a row is known again. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnDefinition[];
}

/** Codes with their words in both languages, from the tables that screens use. */
export function codeWords<C extends string>(
  codes: readonly C[],
  names: Readonly<Record<C, Bilingual>>,
  also?: Readonly<Partial<Record<C, readonly string[]>>>,
): readonly CodeWord[] {
  return codes.map((code) => ({ code, words: names[code], also: also?.[code] ?? [] }));
}

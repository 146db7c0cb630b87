/** A column in which a row differs from what is stored, and the stored value. */
export interface Difference {
  readonly column: string;
  readonly stored: string | number | bigint | null;
}

/** What each column of a row says against what is stored. */
export type Comparison = readonly [column: string, said: Difference['stored'], stored: Difference['stored']];

/** The columns that differ. */
export function differences(comparisons: readonly Comparison[]): Difference[] {
  return comparisons.filter(([, said, stored]) => said !== stored).map(([column, , stored]) => ({ column, stored }));
}

/** Differences as a sentence names them: `amount = 1000, fund = –`. */
export function differencesText(found: readonly Difference[]): string {
  return found.map(({ column, stored }) => `${column} = ${stored === null ? '–' : String(stored)}`).join(', ');
}

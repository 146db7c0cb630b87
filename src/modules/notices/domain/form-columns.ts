import type { Dong } from '../../../kernel/money';
import type { Fund } from '../../../law/fund';

/** The five fund columns of form C12-TS, in the order of the form. */
export const FORM_COLUMNS = ['SICK', 'RET', 'HI', 'UI', 'OAD'] as const;
export type FormColumn = (typeof FORM_COLUMNS)[number];

/** One value for each fund column. */
export type ByColumn<T> = Readonly<Record<FormColumn, T>>;

/** The column of a fund. The form has none for `SI` (retirement and sickness not told apart, periods before 2025-07): it stands under `RET`. */
export function columnOf(fund: Fund): FormColumn {
  return fund === 'SI' ? 'RET' : fund;
}

/** Adds up amounts under their columns; columns without any hold zero. */
export function sumByColumn(amounts: Iterable<readonly [Fund, Dong]>): ByColumn<Dong> {
  const sums: Record<FormColumn, Dong> = { SICK: 0n, RET: 0n, HI: 0n, UI: 0n, OAD: 0n };
  for (const [fund, amount] of amounts) sums[columnOf(fund)] += amount;
  return sums;
}

/** A value for each column, computed one by one. */
export function eachColumn<T>(compute: (column: FormColumn) => T): ByColumn<T> {
  return {
    SICK: compute('SICK'),
    RET: compute('RET'),
    HI: compute('HI'),
    UI: compute('UI'),
    OAD: compute('OAD'),
  };
}

/** The sum over all columns. */
export function totalOf(amounts: ByColumn<Dong>): Dong {
  return FORM_COLUMNS.reduce((sum, column) => sum + amounts[column], 0n);
}

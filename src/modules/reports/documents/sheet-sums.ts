import { columnLetters } from '../../../platform/sheets/cell-place';

/** The formula of a sum for one column (its letters) of the row in which it stands, without `=`. */
export type SumFormula = (column: string, row: number) => string;

/** The sum of so many rows right above. */
export function sumAbove(rows: number): SumFormula | null {
  return rows === 0 ? null : (column, row) => `SUM(${column}${row - rows}:${column}${row - 1})`;
}

/** The sum of so many rows right below. */
export function sumBelow(rows: number): SumFormula | null {
  return rows === 0 ? null : (column, row) => `SUM(${column}${row + 1}:${column}${row + rows})`;
}

/** How many of the rows right below have a cross. */
export function crossesBelow(rows: number): SumFormula | null {
  return rows === 0 ? null : (column, row) => `COUNTIF(${column}${row + 1}:${column}${row + rows},"x")`;
}

/** The sum of single rows, as far above as is said. */
export function sumOfRowsAbove(distances: readonly number[]): SumFormula | null {
  if (distances.length === 0) return null;
  return (column, row) => `SUM(${distances.map((distance) => `${column}${row - distance}`).join(',')})`;
}

/**
 * The sum of the rows below (above where `rows` is negative) among which other sums stand: only those count whose cell in a column is filled.
 * @param keyColumn from 1: the column that only rows with figures of their own fill
 */
export function sumAmongSums(rows: number, keyColumn: number): SumFormula | null {
  if (rows === 0) return null;
  const key = columnLetters(keyColumn);
  return (column, row) => {
    const [first, last] = rows > 0 ? [row + 1, row + rows] : [row + rows, row - 1];
    return `SUMIF($${key}${first}:$${key}${last},"?*",${column}${first}:${column}${last})`;
  };
}

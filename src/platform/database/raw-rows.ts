/** One column's value as both engines deliver it; 64-bit integers as number while exact (see `toDong`), booleans as the engine has them. */
export type RawValue = string | number | bigint | boolean | null;

/** A row as an array in the order of the selected columns. */
export type RawRow = RawValue[];

/** Rows that begin with a whole number, by that number, each as `read` gives it. */
export function rowsByFirst<T>(rows: readonly RawRow[], read: (row: RawRow) => T): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row[0] as number);
    if (group) group.push(read(row));
    else groups.set(row[0] as number, [read(row)]);
  }
  return groups;
}

/** The action under which the trail keeps what it vouches for. */
export const ROWS_SEALED = 'rows.sealed';

/** Rows of one table from one key (left out; null: from the first) to another (included). */
export interface RowSeal {
  readonly table: string;
  /** What was hashed: a column that is added later does not break the seal. */
  readonly columns: readonly string[];
  readonly after: number | string | null;
  readonly upTo: number | string;
  readonly rows: number;
  readonly sha256: string;
}

/** What one entry of the trail vouches for. */
export interface RowSeals {
  readonly seals: readonly RowSeal[];
  /** How far each table is sealed, those without new rows included. */
  readonly reached: Readonly<Record<string, number | string>>;
}

/** What an entry says; undefined where it is of another kind. */
export function rowSealsOf(action: string, after: unknown): RowSeals | undefined {
  return action === ROWS_SEALED ? (after as RowSeals) : undefined;
}

import type { PlainBlock } from '../../../platform/csv/plain-block';
import { differences, differencesText, type Comparison, type Difference } from '../domain/differences';
import { textOf, type CellReader } from '../domain/cells/cell';
import type { MessageCode } from '../domain/messages';
import { fail, type ReadRow, type SourceRow } from '../domain/source-row';
import {
  NOTHING_SETTLED,
  readGood,
  type FileImport,
  type ImportSession,
  type Settled,
  type Warning,
} from './file-import';
import { fastPathRows, touchEmployers, type FastPathPlan } from './fast-path-rows';

/** What is stored in place of a row that was not recorded. */
interface StoredInstead<Content> {
  readonly index: number;
  readonly importId: number | null;
  readonly line: number | null;
  readonly content: Content;
}

/** What tells one kind of append-only facts from another. */
export interface FactPlan<Row, Content> {
  readonly read: CellReader<Row>;
  readonly keyColumns: readonly string[];
  /** Looks up what rows leave open, and notes what is wrong with them. @returns those that are still good */
  complete?(rows: readonly ReadRow<Row>[]): Promise<readonly ReadRow<Row>[]>;
  /** Records the facts whose key is new. @returns what is stored in place of the others. */
  insert(rows: readonly Row[]): Promise<readonly StoredInstead<Content>[]>;
  /** What the row says against what is stored. */
  compare(row: Row, content: Content): readonly Comparison[];
  /** What is said where they differ. */
  readonly differs: MessageCode;
  /** How lines that are beyond doubt are recorded without being read as rows. */
  readonly plain?: FastPathPlan;
  /** Whose projection the fact makes stale. */
  readonly employerOf?: (row: Row) => number;
  /** What is worth knowing when all rows have been recorded. */
  warnings?(): Promise<readonly Warning[]>;
  /** Makes stored values readable: row ids into codes. */
  readable?(found: readonly Difference[]): Promise<readonly Difference[]>;
}

/**
 * Imports facts that are recorded once and never changed: a new key is recorded; the same key with the same content changes nothing;
 * the same key with other content, or twice in one file, is rejected.
 */
export class FactImport<Row, Content> implements FileImport {
  /** The last rows met keys that are recorded; the next ones probably do too (a file imported again). */
  private meetsKnownKeys = false;

  constructor(
    private readonly session: ImportSession,
    private readonly plan: FactPlan<Row, Content>,
  ) {}

  take(rows: readonly SourceRow[]): () => Promise<Settled> {
    const good = readGood(rows, this.plan.read);
    return async () => ({ rows, unchanged: await this.record(good) });
  }

  takePlain(block: PlainBlock, rowsOf: () => readonly SourceRow[]): (() => Promise<Settled>) | undefined {
    const { plain } = this.plan;
    const rows = plain && !this.meetsKnownKeys ? fastPathRows(block, this.session, plain) : undefined;
    if (!plain || !rows) return undefined;
    const insert = plain.insertLater(rows);
    return async () => {
      if ((await insert()) === rows.length) {
        touchEmployers(rows, plain, this.session.touched);
        for (const row of rows) this.session.digest.add(row);
        return NOTHING_SETTLED;
      }
      // Those that went in know themselves again by import and line, so the rows may be recorded once more.
      return this.take(rowsOf())();
    };
  }

  async finish(): Promise<Settled> {
    const warnings = await this.plan.warnings?.();
    return warnings ? { ...NOTHING_SETTLED, warnings } : NOTHING_SETTLED;
  }

  private async record(read: readonly ReadRow<Row>[]): Promise<number> {
    const good = this.plan.complete ? await this.plan.complete(read) : read;
    if (good.length === 0) return 0;
    const instead = await this.plan.insert(good.map((row) => row.value));
    this.meetsKnownKeys = instead.length > 0;
    const notNew = new Set<number>();
    let unchanged = 0;
    for (const stored of instead) {
      notNew.add(stored.index);
      const row = good[stored.index];
      if (row && (await this.isUnchanged(row, stored))) unchanged += 1;
    }
    const { employerOf } = this.plan;
    if (employerOf) {
      good.forEach((row, index) => {
        if (!notNew.has(index)) this.session.touched.add(employerOf(row.value));
      });
    }
    return unchanged;
  }

  private async isUnchanged(row: ReadRow<Row>, stored: StoredInstead<Content>): Promise<boolean> {
    const { keyColumns, differs } = this.plan;
    if (stored.importId === this.session.importId) {
      failAsDuplicate(row, this.session, keyColumns, stored.line ?? 0);
      return false;
    }
    const found = differences(this.plan.compare(row.value, stored.content));
    if (found.length === 0) return true;
    const readable = this.plan.readable ? await this.plan.readable(found) : found;
    failAsDifferent(row, this.session, differs, readable);
    return false;
  }
}

/** Rejects a row whose key stands on an earlier line of the file. */
export function failAsDuplicate(
  row: SourceRow,
  session: ImportSession,
  keyColumns: readonly string[],
  line: number,
): void {
  const key = keyColumns.map((column) => textOf(session.header, column)(row)).join(', ');
  fail(row, keyColumns.join('; '), 'duplicate.in-file', { line, key });
}

/** Rejects a row that says something else than what is stored. */
export function failAsDifferent(
  row: SourceRow,
  { header }: ImportSession,
  code: MessageCode,
  found: readonly Difference[],
): void {
  fail(row, found.map(({ column }) => column).join('; '), code, { columns: differencesText(header, found) });
}

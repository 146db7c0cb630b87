import { importError } from '../domain/import-errors';
import { AUTHORITY_LEVELS, type AuthorityRepository } from '../../authorities/authorities.api';
import { judgeTree } from '../domain/authority-judgement';
import { differences } from '../domain/differences';
import { authorityReader, type AuthorityRow } from '../domain/rows/authority-row';
import type { ReadRow, SourceRow } from '../domain/source-row';
import { failAsDifferent, failAsDuplicate } from './fact-import';
import { NOTHING_SETTLED, readGood, type FileImport, type ImportSession, type Settled } from './file-import';

/** The whole country has some fifteen thousand offices, the abolished ones included. */
const MOST_ROWS = 50_000;
const COLUMNS = [
  'name',
  'level',
  'parentCode',
  'validFrom',
  'validTo',
  'committeeEmail',
  'successorCode',
] as const satisfies readonly (keyof AuthorityRow)[];

/** Imports authorities: kept until the end of the file, since parents and successors may stand further down. */
export class AuthorityImport implements FileImport {
  private readonly read;
  private readonly rows: SourceRow[] = [];
  private readonly good: ReadRow<AuthorityRow>[] = [];
  private readonly lines = new Map<string, number>();

  constructor(
    private readonly session: ImportSession,
    private readonly authorities: AuthorityRepository,
  ) {
    this.read = authorityReader(session.header, session.context);
  }

  take(rows: readonly SourceRow[]): () => Promise<Settled> {
    for (const row of rows) this.rows.push(row);
    if (this.rows.length > MOST_ROWS) {
      throw importError('file.too-many-rows', { most: MOST_ROWS });
    }
    for (const row of readGood(rows, this.read)) {
      const line = this.lines.get(row.value.code);
      if (line !== undefined) failAsDuplicate(row, this.session, ['code'], line);
      else {
        this.lines.set(row.value.code, row.line);
        this.good.push(row);
      }
    }
    return async () => NOTHING_SETTLED;
  }

  async finish(): Promise<Settled> {
    const stored = await this.authorities.allByCode();
    const changed = this.good.flatMap((row) => this.changedFrom(row, stored.get(row.value.code)));
    judgeTree(changed, stored, AUTHORITY_LEVELS);
    const accepted = changed.filter((row) => row.problems.length === 0);
    await this.authorities.save(accepted.map(({ value }) => value));
    const rejected = this.rows.filter((row) => row.problems.length > 0).length;
    return { rows: this.rows, unchanged: this.rows.length - rejected - accepted.length };
  }

  /** The row as it would be stored; nothing where nothing changes or nothing may. */
  private changedFrom(row: ReadRow<AuthorityRow>, stored: AuthorityRow | undefined): ReadRow<AuthorityRow>[] {
    if (!stored) return [row];
    const said = COLUMNS.filter((column) => this.session.header.positions.has(column));
    const found = differences(said.map((column) => [column, row.value[column], stored[column]] as const));
    if (found.length === 0) return [];
    if (!this.session.update) {
      failAsDifferent(row, this.session, 'stored.differs-unless-update', found);
      return [];
    }
    const kept = COLUMNS.filter((column) => !said.includes(column));
    return [Object.assign(row, { value: { ...row.value, ...Object.fromEntries(kept.map((c) => [c, stored[c]])) } })];
  }
}

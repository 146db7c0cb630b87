import { DomainError } from '../../../kernel/domain-error';
import {
  detailsOf,
  type OfficeDetails,
  type OfficeDetailsEntry,
  type SetOfficeDetails,
} from '../../authorities/authorities.api';
import type { MessageCode } from '../domain/messages';
import { officeDetailsReader, type OfficeDetailsRow } from '../domain/rows/office-details-row';
import { fail, type ReadRow, type SourceRow } from '../domain/source-row';
import { failAsDuplicate } from './fact-import';
import { NOTHING_SETTLED, readGood, type FileImport, type ImportSession, type Settled } from './file-import';

type Entry = OfficeDetailsEntry & { readonly code: string };

/** Which cell is wrong where the details do not go together. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  'office.bank-unknown': 'bank',
  'office.account-malformed': 'accountNumber',
  'office.treasury-half': 'treasuryAccount',
};

/** Imports what offices print on their papers: kept until the end of the file. What says the same as what holds changes nothing. */
export class OfficeDetailsImport implements FileImport {
  private readonly read;
  private readonly rows: SourceRow[] = [];
  private readonly entries: Entry[] = [];
  private readonly lines = new Map<string, number>();

  constructor(
    private readonly session: ImportSession,
    private readonly details: SetOfficeDetails,
  ) {
    this.read = officeDetailsReader(session.header, session.context);
  }

  take(rows: readonly SourceRow[]): () => Promise<Settled> {
    for (const row of rows) this.rows.push(row);
    for (const row of readGood(rows, this.read)) {
      const { authorityCode: code, authorityId, validFrom } = row.value;
      const line = this.lines.get(`${code} ${validFrom}`);
      if (line !== undefined) failAsDuplicate(row, this.session, ['authorityCode', 'validFrom'], line);
      this.lines.set(`${code} ${validFrom}`, row.line);
      const details = line === undefined ? detailsIn(row) : undefined;
      if (details) this.entries.push({ code, authorityId, validFrom, details });
    }
    return async () => NOTHING_SETTLED;
  }

  async finish(): Promise<Settled> {
    const added = await this.details.add(this.entries, this.session.actor);
    return { rows: this.rows, unchanged: this.entries.length - added };
  }
}

/** The details in a row; undefined where they do not go together, which the row then says. */
function detailsIn(row: ReadRow<OfficeDetailsRow>): OfficeDetails | undefined {
  try {
    return detailsOf(row.value);
  } catch (error) {
    const column = error instanceof DomainError ? COLUMN_OF[error.code] : undefined;
    if (!(error instanceof DomainError) || column === undefined) throw error;
    fail(row, column, error.code as MessageCode, error.parameters);
    return undefined;
  }
}

import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { fromInstant } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { rowsByFirst, type RawRow } from '../../../platform/database/raw-rows';
import { rowsByKey } from '../../../platform/database/rows-by-key';
import type { SqlValue } from '../../../platform/database/sql';
import type { DatedStatus, EmployerRecord } from '../domain/employer-record';
import { FROM_THE_START, officeEntries, type OfficeSince } from '../domain/office-history';
import { searchTextOf } from '../domain/search-text';

const RECORD = [
  'tax_code',
  'name',
  'address',
  'authority_id',
  'sector',
  'payment_method',
  'registered_on',
  'email',
  'phone',
  'legal_representative',
];
const COLUMNS = ['code', ...RECORD, 'search_text'];
const IDS_PER_READ = 20_000;
/** What reports print of an employer. */
const PRINTED = ['taxCode', 'name', 'address', 'sector'] as const;

/** What the register says of an employer, before and after a change. */
export interface ChangeOfRegister {
  readonly id: number;
  readonly before: EmployerRecord;
  readonly after: EmployerRecord;
  /** From which day on it belongs to the office of `after`; null where that does not change. */
  readonly officeSince: CivilDate | null;
}

/** When and by which import a change was written down. */
interface OriginOfChange {
  readonly recordedAt: Instant;
  readonly today: CivilDate;
  readonly importId: number | null;
}

/** Writes the register of employers in bulk, and finds what a file of employers must be held against. */
@Injectable()
export class EmployerRepository {
  constructor(private readonly database: Database) {}

  /** Row ids by code, of all employers; read in pages, so that a large register takes little more memory than the result. */
  async idsByCode(): Promise<Map<string, number>> {
    const ids = new Map<string, number>();
    for (let last = 0; ;) {
      const rows = await this.database.rawRows('SELECT id, code FROM employer WHERE id > $1 ORDER BY id LIMIT $2', [
        last,
        IDS_PER_READ,
      ]);
      for (const [id, code] of rows) ids.set(code as string, id as number);
      if (rows.length < IDS_PER_READ) return ids;
      last = rows.at(-1)?.[0] as number;
    }
  }

  /** Codes by row id. */
  async codesOf(ids: readonly number[]): Promise<Map<number, string>> {
    const rows = await rowsByKey(
      this.database,
      { table: 'employer', key: { id: 'integer' }, columns: ['code'] },
      ids.map((id) => [id]),
    );
    return new Map(rows.map(([id, code]) => [id as number, code as string]));
  }

  /** The registered ones of these codes, by code. */
  async findByCode(codes: readonly string[]): Promise<Map<string, EmployerRecord & { readonly id: number }>> {
    const rows = await rowsByKey(
      this.database,
      { table: 'employer', key: { code: 'text' }, columns: ['id', ...RECORD] },
      codes.map((code) => [code]),
    );
    return new Map(rows.map((row) => [row[0] as string, recordOf(row)]));
  }

  /** Of some tax codes those that stand at several employers, with the codes of these. */
  async sharingTaxCodes(taxCodes: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await rowsByKey(
      this.database,
      { table: 'employer', key: { tax_code: 'text' }, columns: ['code'] },
      taxCodes.map((taxCode) => [taxCode]),
    );
    const sharing = new Map<string, string[]>();
    for (const [taxCode, code] of rows) {
      sharing.set(taxCode as string, [...(sharing.get(taxCode as string) ?? []), code as string].toSorted());
    }
    return new Map([...sharing].filter(([, codes]) => codes.length > 1).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Registers employers that are all new. @returns their row ids by code. */
  async insert(records: readonly EmployerRecord[]): Promise<Map<string, number>> {
    await this.database.bulk().insert('employer', COLUMNS, records.map(rowOf));
    const rows = await rowsByKey(
      this.database,
      { table: 'employer', key: { code: 'text' }, columns: ['id'] },
      records.map(({ code }) => [code]),
    );
    return new Map(rows.map(([code, id]) => [code as string, id as number]));
  }

  /**
   * Replaces what the register says of employers that are in it, and keeps what it said of earlier days: the office until the day from
   * which the new one answers, and what reports print until today.
   */
  async replace(changes: readonly ChangeOfRegister[], origin: OriginOfChange): Promise<void> {
    const bulk = this.database.bulk();
    await bulk.replace(
      'employer',
      COLUMNS,
      ['code'],
      changes.map(({ after }) => rowOf(after)),
    );
    await this.moveOffices(
      changes.flatMap(({ id, before, after, officeSince }) =>
        officeSince === null ? [] : [{ id, before: before.authorityId, to: after.authorityId, since: officeSince }],
      ),
      origin,
    );
    const changed = changes.filter(({ before, after }) => PRINTED.some((each) => before[each] !== after[each]));
    const have = await this.employersIn(
      'employer_particulars',
      changed.map(({ id }) => id),
    );
    const row = (id: number, record: EmployerRecord, since: CivilDate): SqlValue[] => [
      id,
      record.taxCode,
      record.name,
      record.address,
      record.sector,
      since,
      fromInstant(origin.recordedAt),
      origin.importId,
    ];
    await bulk.insert(
      'employer_particulars',
      ['employer_id', 'tax_code', 'name', 'address', 'sector', 'since', 'recorded_at', 'import_id'],
      changed.flatMap(({ id, before, after }) => [
        ...(have.has(id) ? [] : [row(id, before, FROM_THE_START)]),
        row(id, after, origin.today),
      ]),
    );
  }

  /** Lets one employer belong to another office from a day on, in the open unit of work. */
  async moveToOffice(id: number, to: OfficeSince, origin: OriginOfChange): Promise<void> {
    const [row] = await this.database.rawRows('SELECT authority_id FROM employer WHERE id = $1', [id]);
    const before = row?.[0] as number;
    await this.moveOffices([{ id, before, to: to.authorityId, since: to.since }], origin);
    await this.database.execute('UPDATE employer SET authority_id = $2 WHERE id = $1', [id, to.authorityId]);
  }

  /** What was written down of the offices of some employers, by row id, in order of writing; who was never moved is not in it. */
  async officesOf(employerIds: readonly number[]): Promise<ReadonlyMap<number, readonly OfficeSince[]>> {
    const rows = await rowsByKey(
      this.database,
      { table: 'employer_office', key: { employer_id: 'integer' }, columns: ['id', 'authority_id', 'since'] },
      employerIds.map((id) => [id]),
    );
    rows.sort((a, b) => (a[1] as number) - (b[1] as number));
    return rowsByFirst(rows, ([, , authorityId, since]) => ({
      authorityId: authorityId as number,
      since: since as CivilDate,
    }));
  }

  private async moveOffices(
    moves: readonly { readonly id: number; readonly before: number; readonly to: number; readonly since: CivilDate }[],
    { recordedAt, importId }: OriginOfChange,
  ): Promise<void> {
    if (moves.length === 0) return;
    const histories = await this.officesOf(moves.map(({ id }) => id));
    await this.database.bulk().insert(
      'employer_office',
      ['employer_id', 'authority_id', 'since', 'recorded_at', 'import_id'],
      moves.flatMap(({ id, before, to, since }) =>
        officeEntries(histories.get(id) ?? [], before, { authorityId: to, since }).map((entry) => [
          id,
          entry.authorityId,
          entry.since,
          fromInstant(recordedAt),
          importId,
        ]),
      ),
    );
  }

  private async employersIn(table: 'employer_particulars', ids: readonly number[]): Promise<Set<number>> {
    const plan = { table, key: { employer_id: 'integer' }, columns: ['since'] } as const;
    const rows = await rowsByKey(
      this.database,
      plan,
      ids.map((id) => [id]),
    );
    return new Set(rows.map(([id]) => id as number));
  }

  /** Every recorded status of these employers. */
  async statusesOf(employerIds: readonly number[]): Promise<DatedStatus[]> {
    const rows = await rowsByKey(
      this.database,
      { table: 'employer_status', key: { employer_id: 'integer' }, columns: ['status', 'since'] },
      employerIds.map((id) => [id]),
    );
    return rows.map(([employerId, status, since]) => ({
      employerId: employerId as number,
      status: status as string,
      since: since as DatedStatus['since'],
    }));
  }

  /** Appends a status that somebody has entered with what shows it; the employer has none since the same day. */
  async recordStatus(
    { employerId, status, since, evidence }: DatedStatus & { readonly evidence: string },
    recordedAt: Instant,
  ): Promise<void> {
    await this.database
      .bulk()
      .insert(
        'employer_status',
        ['employer_id', 'status', 'since', 'evidence', 'recorded_at'],
        [[employerId, status, since, evidence, fromInstant(recordedAt)]],
      );
  }

  /** Appends statuses; no employer has one since the same day already. */
  async insertStatuses(statuses: readonly DatedStatus[], importId: number, recordedAt: Instant): Promise<void> {
    await this.database.bulk().insert(
      'employer_status',
      ['employer_id', 'status', 'since', 'recorded_at', 'import_id'],
      statuses.map(({ employerId, status, since }) => [employerId, status, since, fromInstant(recordedAt), importId]),
    );
  }
}

function rowOf(record: EmployerRecord) {
  return [
    record.code,
    record.taxCode,
    record.name,
    record.address,
    record.authorityId,
    record.sector,
    record.paymentMethod,
    record.registeredOn,
    record.email,
    record.phone,
    record.legalRepresentative,
    searchTextOf([record.code, record.taxCode, record.name, record.address]),
  ];
}

function recordOf(row: RawRow): EmployerRecord & { readonly id: number } {
  const [code, id, taxCode, name, address, authorityId, sector, method, registeredOn, email, phone, representative] =
    row;
  return {
    id: id as number,
    code: code as string,
    taxCode: taxCode as string | null,
    name: name as string,
    address: address as string,
    authorityId: authorityId as number,
    sector: sector as string,
    paymentMethod: method as EmployerRecord['paymentMethod'],
    registeredOn: registeredOn as EmployerRecord['registeredOn'],
    email: email as string | null,
    phone: phone as string | null,
    legalRepresentative: representative as string | null,
  };
}

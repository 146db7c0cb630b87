import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../kernel/instant';
import { fromInstant } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import { rowsByKey } from '../../../platform/database/rows-by-key';
import type { DatedStatus, EmployerRecord } from '../domain/employer-record';
import { searchTextOf } from '../domain/search-text';

const RECORD = [
  ...['tax_code', 'name', 'address', 'authority_id', 'sector', 'payment_method'],
  ...['registered_on', 'email', 'phone', 'legal_representative'],
];
const COLUMNS = ['code', ...RECORD, 'search_text'];
const IDS_PER_READ = 20_000;

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

  /** Replaces what the register says of employers that are in it. */
  async replace(records: readonly EmployerRecord[]): Promise<void> {
    await this.database.bulk().replace('employer', COLUMNS, ['code'], records.map(rowOf));
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

import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unitRepository } from '../../../src/platform/database/unit-repository';
import { ParameterEntry } from '../../../src/modules/parameters/persistence/parameter-entry.entity';
import { ParameterRepository } from '../../../src/modules/parameters/persistence/parameter.repository';
import { ParticipantCountRow } from '../../../src/modules/contributions/persistence/participant-count.entity';
import { ImportRun } from '../../../src/modules/imports/persistence/import-run.entity';
import { parseInstant } from '../../../src/kernel/instant';
import { AuditTrail } from '../../../src/modules/audit/audit.api';
import { AuditHeadRepository } from '../../../src/modules/audit/persistence/audit-head.repository';
import { AuditKey } from '../../../src/modules/audit/persistence/audit-key';
import {
  AuthorityRepository,
  AuthorityTreeQuery,
  OfficeDetailsRepository,
  SetOfficeDetails,
} from '../../../src/modules/authorities/authorities.api';
import { Authority } from '../../../src/modules/authorities/persistence/authority.entity';
import { OfficeDetailsRow } from '../../../src/modules/authorities/persistence/office-details.entity';
import { readConfiguration } from '../../../src/platform/config/configuration';
import {
  AdjustmentRepository,
  AssessmentRepository,
  EarlierReminderRepository,
  EmployerFactsQuery,
  ParticipantRepository,
  EmployerTouchedRepository,
  PaymentRepository,
  RefundRepository,
} from '../../../src/modules/contributions/contributions.api';
import { EmployerRepository, PaymentMethodRepository } from '../../../src/modules/employers/employers.api';
import {
  ImportFile,
  type ImportKind,
  type ImportOptions,
  type ImportResult,
} from '../../../src/modules/imports/imports.api';
import { ImportRunRepository } from '../../../src/modules/imports/persistence/import-run.repository';
import { FileImports } from '../../../src/modules/imports/use-cases/file-imports';
import { RowContexts } from '../../../src/modules/imports/use-cases/row-contexts';
import { TaxRegistryRepository } from '../../../src/modules/matching/matching.api';
import { CurrentLaw, HolidayRepository } from '../../../src/modules/parameters/parameters.api';
import { FixedClock } from '../../../src/platform/clock/clock';
import type { Database } from '../../../src/platform/database/database';
import { rulesForAllYears } from '../../support/law';
import type { UnitOfWork } from '../../../src/platform/database/unit-of-work';

/** The import as the application wires it, at a moment. */
export function importerOf(database: Database, unitOfWork: UnitOfWork, clock: FixedClock): ImportFile {
  const authorities = new AuthorityRepository(database);
  const employers = new EmployerRepository(database);
  const imports = new FileImports(
    authorities,
    employers,
    new AssessmentRepository(database),
    new PaymentRepository(database),
    new AdjustmentRepository(database),
    new EarlierReminderRepository(database),
    new TaxRegistryRepository(database),
    new HolidayRepository(database),
    new RefundRepository(database),
    new EmployerFactsQuery(database),
    lawOfAllYears(database),
    new PaymentMethodRepository(database),
    officeDetailsOf(database, unitOfWork, clock),
    new ParticipantRepository(database, unitRepository(database, ParticipantCountRow)),
  );
  return new ImportFile(
    unitOfWork,
    clock,
    new ImportRunRepository(database, unitRepository(database, ImportRun)),
    new RowContexts(authorities, employers),
    imports,
    new EmployerTouchedRepository(database),
  );
}

function officeDetailsOf(database: Database, unitOfWork: UnitOfWork, clock: FixedClock): SetOfficeDetails {
  const key = new AuditKey(readConfiguration({ AUDIT_KEY: 'a key of tests that nobody needs to keep to himself' }));
  return new SetOfficeDetails(
    unitOfWork,
    new AuthorityTreeQuery(unitRepository(database, Authority)),
    new OfficeDetailsRepository(unitRepository(database, OfficeDetailsRow)),
    new AuditTrail(database, new AuditHeadRepository(database, key), clock),
    clock,
  );
}

/** A rejected row as its file tells it. */
export type RejectedRow = Readonly<Record<string, string>>;

/** What came of an import in a test. */
export interface TestImport extends ImportResult {
  readonly rejects: readonly RejectedRow[];
}

const HEADERS: Readonly<Record<ImportKind, string>> = {
  authorities: 'code,name,level,parentCode,validFrom,validTo,committeeEmail,successorCode',
  employers:
    'employerCode,taxCode,name,address,authorityCode,sector,paymentMethod,status,statusSince,registeredOn,email,phone,legalRepresentative',
  assessments: 'employerCode,period,fund,workers,wageBase,amount,recordedAt',
  payments: 'receiptNo,employerCode,receivedOn,amount,fund,period,recordedAt',
  adjustments: 'adjustmentNo,employerCode,period,fund,amount,reversesReceiptNo,reason,recordedAt',
  refunds: 'refundNo,employerCode,paidOn,amount,reason,recordedAt',
  reminders: 'reminderNo,employerCode,sentOn,servedOn',
  'tax-registry': 'taxCode,name,address,authorityCode,period,declaredWorkers,declaredWageFund',
  holidays: 'date,kind,name,reference',
  participants: 'authorityCode,period,kind,people',
  'office-details':
    'authorityCode,validFrom,address,phone,contactName,contactPhone,accountNumber,bank,treasuryAccount,treasury,signsFor,signerTitle,signerName',
};

/** Imports made-up files into a database; its clock stands at 2026-05-20. */
export class ImportHarness {
  readonly clock = new FixedClock(parseInstant('2026-05-20T03:00:00Z'));
  readonly folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-imports-'));
  private readonly importer: ImportFile;

  constructor(
    readonly database: Database,
    unitOfWork: UnitOfWork,
  ) {
    this.importer = importerOf(database, unitOfWork, this.clock);
  }

  /** The tree VN → LG, and the employers E1, E2 and E3 with it. */
  async seed(): Promise<void> {
    await this.rows('authorities', [
      'VN,Bảo hiểm xã hội Việt Nam,national,,1995-02-16,,,',
      'LG,BHXH tỉnh Lam Giang,province,VN,1995-02-16,,,',
    ]);
    await this.rows('employers', [
      'E1,9900000017,Công ty Đại Phát,Số 1 đường Én,LG,3,monthly,active,2020-01-01,2020-01-01,,,',
      'E2,,Hợp tác xã Ghềnh Bưởi,Số 2 đường Én,LG,8,quarterly,active,2020-01-01,,,,',
      'E3,,Trường Mầm non tư thục Chàm,Số 3 đường Én,LG,9,monthly,active,2020-01-01,,,,',
    ]);
  }

  /** Imports rows under the kind's full header. */
  async rows(kind: ImportKind, rows: readonly string[], options: Partial<ImportOptions> = {}): Promise<TestImport> {
    return this.text(kind, `${[HEADERS[kind], ...rows].join('\n')}\n`, options);
  }

  /** Imports a file with this content. */
  async text(
    kind: ImportKind,
    content: string | Uint8Array,
    options: Partial<ImportOptions> = {},
  ): Promise<TestImport> {
    const path = this.path(kind);
    writeFileSync(path, content);
    return this.file(kind, path, options);
  }

  /** Imports an Excel workbook with these bytes. */
  async workbook(kind: ImportKind, bytes: Uint8Array, options: Partial<ImportOptions> = {}): Promise<TestImport> {
    const path = join(this.folder, `${kind}.xlsx`);
    writeFileSync(path, bytes);
    return this.file(kind, path, options);
  }

  /** Imports a file that is there. */
  async file(kind: ImportKind, path: string, options: Partial<ImportOptions> = {}): Promise<TestImport> {
    const result = await this.importer.run({ kind, path, actor: 'test', language: 'en', ...options });
    return { ...result, rejects: result.rejectsFile === null ? [] : readRejects(result.rejectsFile) };
  }

  /** Where a file of a kind is written. */
  path(kind: ImportKind): string {
    return join(this.folder, `${kind}.csv`);
  }

  /** All rows of a statement. */
  async query(sql: string): Promise<unknown[]> {
    return this.database.rawRows(sql);
  }

  /** How many rows each table of facts and registers holds. */
  async counts(): Promise<Record<string, number>> {
    const tables = ['authority', 'employer', 'employer_status', 'assessment', 'payment', 'adjustment', 'reminder'];
    const counts: Record<string, number> = {};
    for (const table of [...tables, 'tax_registry', 'import_run', 'employer_touched']) {
      const [row] = await this.database.rawRows(`SELECT COUNT(*) FROM ${table}`);
      counts[table] = Number(row?.[0]);
    }
    return counts;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Where a file of rejected rows stands, if at all. */
export function rejectsBeside(path: string): string | undefined {
  const rejects = path.replace(/\.csv$/, '.rejects.csv');
  return existsSync(rejects) ? rejects : undefined;
}

/** Line → reason. */
export function reasons(rejects: readonly RejectedRow[]): Record<string, string> {
  return Object.fromEntries(rejects.map((row) => [String(row['line']), String(row['reason'])]));
}

function readRejects(path: string): RejectedRow[] {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  const header = text.split('\n')[0] ?? '';
  const delimiter = [';', '\t'].find((each) => header.includes(each)) ?? ',';
  return parse(text, { columns: true, delimiter });
}

/** The law as it is, with a monthly rate for every year. */
function lawOfAllYears(database: Database): CurrentLaw {
  const law = new CurrentLaw(
    new ParameterRepository(unitRepository(database, ParameterEntry)),
    new HolidayRepository(database),
  );
  return { get: async () => ({ ...(await law.get()), rules: rulesForAllYears() }) } as unknown as CurrentLaw;
}

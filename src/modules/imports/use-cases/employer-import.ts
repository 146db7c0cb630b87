import type {
  ChangeOfRegister,
  DatedStatus,
  EmployerRecord,
  EmployerRepository,
  OfficeSince,
  PaymentMethodRepository,
} from '../../employers/employers.api';
import type { CivilDate } from '../../../kernel/civil-date';
import { firstDayOf } from '../../../kernel/period';
import type { Bilingual } from '../../../kernel/language';
import { differences, type Difference } from '../domain/differences';
import { employerReader, type EmployerRow } from '../domain/rows/employer-row';
import { shownCode, shownDay } from '../domain/shown';
import { fail, type ReadRow, type SourceRow } from '../domain/source-row';
import { failAsDifferent, failAsDuplicate } from './fact-import';
import {
  NOTHING_SETTLED,
  readGood,
  type FileImport,
  type ImportSession,
  type Remark,
  type Settled,
} from './file-import';
import { PaymentMethodChanges } from './payment-method-changes';

type Row = ReadRow<EmployerRow>;
type Compared = readonly [column: string, told: string | null, stored: string | null];
type Registered = EmployerRecord & { readonly id: number };

/** Column of the file → what the register calls it. */
const MASTER_COLUMNS = [
  'taxCode',
  'name',
  'address',
  'sector',
  'registeredOn',
  'email',
  'phone',
  'legalRepresentative',
] as const;

/** What becomes of the rows of a batch. */
interface Changes {
  readonly added: EmployerRow[];
  readonly replaced: ChangeOfRegister[];
  readonly statuses: DatedStatus[];
  unchanged: number;
}

/** Imports employers: new ones are registered; changed master data need `--update`; a later status is appended. */
export class EmployerImport implements FileImport {
  private readonly read;
  /** Lines by code: a register fits into memory, as its codes do whenever facts are imported. */
  private readonly lines = new Map<string, number>();
  private readonly taxCodes = new Set<string>();
  /** What was written down of the offices of the batch's employers. */
  private offices: ReadonlyMap<number, readonly OfficeSince[]> = new Map();

  constructor(
    private readonly session: ImportSession,
    private readonly employers: EmployerRepository,
    private readonly methods: PaymentMethodRepository,
  ) {
    this.read = employerReader(session.header, session.context);
  }

  take(rows: readonly SourceRow[]): () => Promise<Settled> {
    const good = readGood(rows, this.read).filter((row) => this.isFirst(row));
    return async () => ({ rows, unchanged: await this.record(good) });
  }

  async finish(): Promise<Settled> {
    return NOTHING_SETTLED;
  }

  /** One firm under several codes would be pursued several times; dependent units have tax codes of their own. */
  async remarks(): Promise<Remark[]> {
    const shared = await this.employers.sharingTaxCodes([...this.taxCodes]);
    return [...shared].map(([taxCode, codes]) => ({
      code: 'warning.tax-code-shared',
      parameters: { taxCode, employers: codes.join(', ') },
    }));
  }

  private isFirst(row: Row): boolean {
    const line = this.lines.get(row.value.code);
    if (line === undefined) this.lines.set(row.value.code, row.line);
    else failAsDuplicate(row, this.session, ['employerCode'], line);
    return line === undefined;
  }

  private async record(good: readonly Row[]): Promise<number> {
    const registered = await this.employers.findByCode(good.map(({ value }) => value.code));
    const statuses = byEmployer(await this.employers.statusesOf([...registered.values()].map(({ id }) => id)));
    const ids = [...registered.values()].map(({ id }) => id);
    this.offices = await this.employers.officesOf(ids);
    const methods = await PaymentMethodChanges.for(this.session, this.methods, ids);
    const changes: Changes = { added: [], replaced: [], statuses: [], unchanged: 0 };
    for (const row of good) {
      const employer = registered.get(row.value.code);
      if (!employer) changes.added.push(row.value);
      else this.judge(row, employer, statuses.get(employer.id) ?? [], changes, methods);
    }
    for (const { value, problems } of good) {
      if (value.taxCode !== null && problems.length === 0) this.taxCodes.add(value.taxCode);
    }
    await this.write(changes);
    await methods.write();
    return changes.unchanged;
  }

  private judge(
    row: Row,
    employer: Registered,
    statuses: readonly DatedStatus[],
    changes: Changes,
    methods: PaymentMethodChanges,
  ): void {
    const { value } = row;
    const changed = this.changedColumns(value, employer);
    const status = this.newStatus(row, employer.id, statuses, changed);
    const method = methods.judge(row, employer);
    if (changed.length > 0 && !this.session.update) {
      failAsDifferent(row, this.session, 'stored.differs-unless-update', changed);
    }
    if (row.problems.length > 0) return;
    if (status) changes.statuses.push(status);
    if (method) methods.add(method);
    if (changed.length > 0) {
      const officeSince = this.officeSince(value, employer);
      changes.replaced.push({ id: employer.id, before: employer, after: this.merged(value, employer), officeSince });
    }
    if (!status && !method && changed.length === 0) changes.unchanged += 1;
  }

  /** Columns that the file has and that say something else than the register. */
  private changedColumns(value: EmployerRow, employer: Registered): Difference[] {
    const columns = MASTER_COLUMNS.filter((column) => this.says(column));
    return differences([
      ...columns.map((column) => [column, value[column], employer[column]] as const),
      [
        'authorityCode',
        this.session.context.authorityCode(value.authorityId) ?? null,
        this.session.context.authorityCode(employer.authorityId) ?? null,
      ],
      ...this.otherDay(value, employer),
    ]);
  }

  /** Where the office is the same: the day from which it answers, if the file tells another than was written down. */
  private otherDay({ authorityId, authoritySince }: EmployerRow, { id, authorityId: now }: Registered): Compared[] {
    const last = this.offices.get(id)?.at(-1);
    if (authoritySince === null || authorityId !== now || last === undefined) return [];
    return [['authoritySince', authoritySince, last.since]];
  }

  /** From which day the office of the file answers; without one told, from the month of recording: closed months keep what they had. */
  private officeSince(value: EmployerRow, employer: Registered): CivilDate | null {
    const { authoritySince, authorityId } = value;
    if (authorityId !== employer.authorityId) return authoritySince ?? firstDayOf(this.session.context.currentPeriod);
    const [other] = this.otherDay(value, employer);
    return other !== undefined && other[1] !== other[2] ? authoritySince : null;
  }

  /** The status that the row adds. One that is neither later nor another is a difference like any other. */
  private newStatus(
    row: Row,
    employerId: number,
    statuses: readonly DatedStatus[],
    changed: Difference[],
  ): DatedStatus | undefined {
    const { status, statusSince: since } = row.value;
    const same = statuses.find((each) => each.since === since);
    if (same) {
      if (same.status === status) return undefined;
      const stored = this.shown('status', same.status);
      fail(row, 'status', 'stored.status', { since: shownDay(since), stored });
      return undefined;
    }
    const last = statuses.reduce<DatedStatus | undefined>((a, b) => (a && a.since > b.since ? a : b), undefined);
    if (last && !this.session.update && (since < last.since || status === last.status)) {
      changed.push({ column: 'status', stored: last.status }, { column: 'statusSince', stored: last.since });
      return undefined;
    }
    return { employerId, status, since };
  }

  private merged(value: EmployerRow, employer: Registered): EmployerRecord {
    const kept = MASTER_COLUMNS.filter((column) => !this.says(column));
    return { ...value, ...Object.fromEntries(kept.map((column) => [column, employer[column]])) };
  }

  private shown(column: string, code: string): Bilingual {
    return shownCode(this.session.header.definitions.get(column)?.codes, code);
  }

  private says(column: string): boolean {
    return this.session.header.positions.has(column);
  }

  private async write(changes: Changes): Promise<void> {
    const { importId, context, touched } = this.session;
    const ids = await this.employers.insert(changes.added);
    const first = changes.added.map(({ code, status, statusSince: since }) => ({
      employerId: ids.get(code) ?? 0,
      status,
      since,
    }));
    await this.employers.insertStatuses([...first, ...changes.statuses], importId, context.now);
    const origin = { recordedAt: context.now, today: context.today, importId };
    await this.employers.replace(changes.replaced, origin);
    for (const { employerId } of changes.statuses) touched.add(employerId);
    for (const { id } of changes.replaced) touched.add(id);
  }
}

function byEmployer(statuses: readonly DatedStatus[]): Map<number, DatedStatus[]> {
  const grouped = new Map<number, DatedStatus[]>();
  for (const status of statuses) {
    const list = grouped.get(status.employerId);
    if (list) list.push(status);
    else grouped.set(status.employerId, [status]);
  }
  return grouped;
}

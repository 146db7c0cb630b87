import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { creditForRefund } from '../../arrears/arrears.api';
import type {
  EmployerFacts,
  EmployerFactsQuery,
  RefundRepository,
  StoredRefund,
} from '../../contributions/contributions.api';
import type { EmployerRepository } from '../../employers/employers.api';
import type { CurrentLaw, LawInForce } from '../../parameters/parameters.api';
import { differences } from '../domain/differences';
import { refundReader, type RefundRow } from '../domain/rows/refund-row';
import { fail, type ReadRow, type SourceRow } from '../domain/source-row';
import { failAsDifferent, failAsDuplicate } from './fact-import';
import { NOTHING_SETTLED, readGood, type FileImport, type ImportSession, type Settled } from './file-import';

type Row = ReadRow<RefundRow>;

/** Where an import of refunds looks and writes. */
export interface RefundStores {
  readonly refunds: RefundRepository;
  readonly facts: EmployerFactsQuery;
  readonly employers: EmployerRepository;
  readonly law: CurrentLaw;
}

/** Imports refunds of credit, each of which must have its credit on its day beside all that is recorded. */
export class RefundImport implements FileImport {
  private readonly read;

  constructor(
    private readonly session: ImportSession,
    private readonly stores: RefundStores,
  ) {
    this.read = refundReader(session.header, session.context);
  }

  take(rows: readonly SourceRow[]): () => Promise<Settled> {
    const good = readGood(rows, this.read);
    return async () => ({ rows, unchanged: await this.record(good) });
  }

  async finish(): Promise<Settled> {
    return NOTHING_SETTLED;
  }

  private async record(good: readonly Row[]): Promise<number> {
    const { fresh, unchanged } = await this.unrecorded(good);
    await this.judge(fresh);
    const accepted = fresh.filter((row) => row.problems.length === 0).map(({ value }) => value);
    await this.stores.refunds.insert(this.session.importId, accepted);
    for (const { employerId } of accepted) this.session.touched.add(employerId);
    return unchanged;
  }

  /** The rows whose number is new, in the database and in the file. */
  private async unrecorded(good: readonly Row[]): Promise<{ fresh: Row[]; unchanged: number }> {
    const stored = await this.stores.refunds.findByNumber([...new Set(good.map(({ value }) => value.refundNo))]);
    const lines = new Map<string, number>();
    const fresh: Row[] = [];
    let unchanged = 0;
    for (const row of good) {
      const { refundNo } = row.value;
      const before = stored.get(refundNo);
      const line = before?.importId === this.session.importId ? before.line : lines.get(refundNo);
      if (line !== undefined) failAsDuplicate(row, this.session, ['refundNo'], line ?? 0);
      else if (!before) {
        lines.set(refundNo, row.line);
        fresh.push(row);
      } else if (await this.isSame(row, before)) unchanged += 1;
    }
    return { fresh, unchanged };
  }

  private async isSame(row: Row, { content }: StoredRefund): Promise<boolean> {
    const { value } = row;
    const codes = await this.stores.employers.codesOf([value.employerId, content.employerId]);
    const found = differences([
      ['employerCode', codes.get(value.employerId) ?? null, codes.get(content.employerId) ?? null],
      ['paidOn', value.paidOn, content.paidOn],
      ['amount', value.amount, content.amount],
      ['reason', value.reason, content.reason],
    ]);
    if (found.length > 0) failAsDifferent(row, this.session, 'stored.differs-for-good', found);
    return found.length === 0;
  }

  /** Rows are weighed in order of their days, whatever their order in the file; each that is good takes its credit from the next. */
  private async judge(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const law = await this.stores.law.get();
    const loaded = await this.stores.facts.load({ ids: [...new Set(rows.map(({ value }) => value.employerId))] });
    const facts = new Map(loaded.map((each) => [each.employerId, each.facts]));
    const { today } = this.session.context;
    for (const row of rows.toSorted((a, b) => (a.value.paidOn < b.value.paidOn ? -1 : 1))) {
      const before = facts.get(row.value.employerId);
      if (before && judged(row, before, law, today)) {
        facts.set(row.value.employerId, { ...before, refunds: [...before.refunds, row.value] });
      }
    }
  }
}

function judged(row: Row, facts: EmployerFacts, { rules }: LawInForce, today: CivilDate): boolean {
  const { paidOn } = row.value;
  try {
    const { suffices, credit } = creditForRefund(facts, rules, row.value, today);
    if (!suffices) fail(row, 'amount', 'refund.beyond-credit', { paidOn, credit: String(credit) });
    return suffices;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    fail(row, 'employerCode', 'refund.not-computed', { code: error.code });
    return false;
  }
}

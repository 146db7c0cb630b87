import { fromInstant } from '../../../platform/database/column-transformers';
import type {
  AdjustmentRepository,
  AssessmentRepository,
  NewAdjustment,
  PaymentRepository,
  StoredAdjustment,
} from '../../contributions/contributions.api';
import type { EmployerRepository } from '../../employers/employers.api';
import { instantOf } from '../../../kernel/instant';
import { differences } from '../domain/differences';
import { ItemLedger } from '../domain/item-ledger';
import { adjustmentReader, type AdjustmentEffect, type AdjustmentRow } from '../domain/rows/adjustment-row';
import { judgeRecording } from '../domain/rows/recorded-since';
import { shownCode, shownDay } from '../domain/shown';
import { fail, type ReadRow, type SourceRow } from '../domain/source-row';
import { failAsDifferent, failAsDuplicate } from './fact-import';
import { NOTHING_SETTLED, readGood, type FileImport, type ImportSession, type Settled } from './file-import';

type Row = ReadRow<AdjustmentRow>;
type Effect<Kind> = Extract<AdjustmentEffect, { kind: Kind }>;

type EffectColumns = Pick<NewAdjustment, 'period' | 'fund' | 'amount' | 'reversesReceiptNo' | 'caused'>;

/** Where an import of adjustments looks and writes. */
export interface AdjustmentStores {
  readonly adjustments: AdjustmentRepository;
  readonly assessments: AssessmentRepository;
  readonly payments: PaymentRepository;
  readonly employers: EmployerRepository;
}

/** Imports adjustments, each of which must be possible beside all that is recorded. */
export class AdjustmentImport implements FileImport {
  private readonly read;

  constructor(
    private readonly session: ImportSession,
    private readonly stores: AdjustmentStores,
  ) {
    this.read = adjustmentReader(session.header, session.context);
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
    await this.judgeReversals(fresh);
    await this.judgeAmounts(fresh);
    const accepted = fresh.filter((row) => row.problems.length === 0);
    await this.stores.adjustments.insert(
      this.session.importId,
      accepted.map(({ value }) => ({ ...value, ...effectColumns(value.effect) })),
    );
    for (const { value } of accepted) this.session.touched.add(value.employerId);
    return unchanged;
  }

  /** The rows whose number is new, in the database and in the file. */
  private async unrecorded(good: readonly Row[]): Promise<{ fresh: Row[]; unchanged: number }> {
    const stored = await this.stores.adjustments.findByNumber(
      unique(good.flatMap(({ value }) => [value.adjustmentNo, value.typedNo])),
    );
    const lines = new Map<string, number>();
    const fresh: Row[] = [];
    let unchanged = 0;
    for (const row of good) {
      const { adjustmentNo, typedNo } = row.value;
      const before = stored.get(adjustmentNo) ?? stored.get(typedNo);
      const line = before?.importId === this.session.importId ? before.line : lines.get(adjustmentNo);
      if (line !== undefined) failAsDuplicate(row, this.session, ['adjustmentNo'], line ?? 0);
      else if (!before) {
        lines.set(adjustmentNo, row.line);
        fresh.push(row);
      } else if (await this.isSame(row, before)) unchanged += 1;
    }
    return { fresh, unchanged };
  }

  private async isSame(row: Row, { content }: StoredAdjustment): Promise<boolean> {
    const said = effectColumns(row.value.effect);
    const codes = await this.stores.employers.codesOf([row.value.employerId, content.employerId]);
    const found = differences([
      ['employerCode', codes.get(row.value.employerId) ?? null, codes.get(content.employerId) ?? null],
      ['period', said.period, content.period],
      ['fund', said.fund, content.fund],
      ['amount', said.amount, content.amount],
      ['reversesReceiptNo', said.reversesReceiptNo, content.reversesReceiptNo],
      ['reason', row.value.reason, content.reason],
      ['cause', said.caused?.cause ?? null, content.caused?.cause ?? null],
      ['causeOn', said.caused?.on ?? null, content.caused?.on ?? null],
    ]);
    if (found.length > 0) failAsDifferent(row, this.session, 'stored.differs-for-good', found);
    return found.length === 0;
  }

  /** A reversal needs a receipt of the same employer that nothing has reversed. */
  private async judgeReversals(rows: readonly Row[]): Promise<void> {
    const reversals = rows.flatMap((row) =>
      row.value.effect.kind === 'reversal' ? [{ row, text: row.value.effect.receiptNo }] : [],
    );
    const receiptNos = unique(reversals.map(({ text }) => text));
    const receipts = await this.stores.payments.receiptsOf(receiptNos);
    const reversedBy = await this.stores.adjustments.findReversals(receiptNos);
    const codes = await this.stores.employers.codesOf(
      unique([...receipts.values()].map(({ employerId }) => employerId)),
    );
    for (const { row, text } of reversals) {
      const receipt = receipts.get(text);
      const by = reversedBy.get(text);
      if (receipt === undefined) fail(row, 'reversesReceiptNo', 'adjustment.receipt-unknown', { text });
      else if (receipt.employerId !== row.value.employerId) {
        const employer = codes.get(receipt.employerId) ?? '';
        fail(row, 'reversesReceiptNo', 'adjustment.receipt-of-other', { text, employer });
      } else if (by !== undefined) fail(row, 'reversesReceiptNo', 'adjustment.reversed-already', { text, by });
      else judgeRecording(row, row.value.recordedAt, receipt.receivedOn);
      if (row.problems.length === 0) reversedBy.set(text, row.value.adjustmentNo);
    }
  }

  /** Rows of one batch are weighed in the order in which they were recorded, whatever their order in the file. */
  private async judgeAmounts(rows: readonly Row[]): Promise<void> {
    const amounts = rows.flatMap((row) =>
      row.value.effect.kind === 'amount' ? [{ row, effect: row.value.effect }] : [],
    );
    const ledgers = await this.ledgers(amounts);
    const rank = (amount: bigint): number => (amount > 0n ? 0 : 1);
    const inTime = amounts.toSorted(
      (a, b) =>
        compare(a.row.value.recordedAt, b.row.value.recordedAt) || rank(a.effect.amount) - rank(b.effect.amount),
    );
    for (const { row, effect } of inTime) {
      const ledger = ledgers.get(keyOf({ ...effect, employerId: row.value.employerId })) ?? new ItemLedger();
      const entry = { recordedAt: fromInstant(row.value.recordedAt), amount: effect.amount };
      const shortfall = ledger.shortfallWith(entry);
      if (shortfall) {
        const left = String(shortfall.left);
        const at = instantOf(shortfall.at);
        const fund = shownCode(this.session.header.definitions.get('fund')?.codes, effect.fund);
        fail(row, 'amount', 'adjustment.below-zero', { period: shownDay(effect.period), fund, left, at });
      } else ledger.add(entry);
    }
  }

  /** What is recorded for every item that the rows adjust. */
  private async ledgers(rows: readonly { row: Row; effect: Effect<'amount'> }[]): Promise<Map<string, ItemLedger>> {
    const items = new Map(
      rows.map(({ row, effect }) => {
        const item = { employerId: row.value.employerId, period: effect.period, fund: effect.fund };
        return [keyOf(item), item];
      }),
    );
    const ledgers = new Map([...items.keys()].map((key) => [key, new ItemLedger()]));
    const employerIds = unique([...items.values()].map(({ employerId }) => employerId));
    const recorded = [
      ...(await this.stores.assessments.amountsOf([...items.values()])),
      ...(await this.stores.adjustments.amountsOf(employerIds)),
    ];
    for (const entry of recorded) ledgers.get(keyOf(entry))?.add(entry);
    return ledgers;
  }
}

function effectColumns(effect: AdjustmentEffect): EffectColumns {
  return effect.kind === 'amount'
    ? {
        period: effect.period,
        fund: effect.fund,
        amount: effect.amount,
        reversesReceiptNo: null,
        ...(effect.caused ? { caused: effect.caused } : {}),
      }
    : { period: null, fund: null, amount: null, reversesReceiptNo: effect.receiptNo };
}

function keyOf(item: { employerId: number; period: string; fund: string }): string {
  return `${item.employerId} ${item.period} ${item.fund}`;
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

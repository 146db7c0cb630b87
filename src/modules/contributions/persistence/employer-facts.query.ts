// Reads tables of other modules: employer.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { citedNumber } from '../../../kernel/paper-number';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { AdjustmentCause } from '../../../law/item-cause';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { AdjustmentFact, EmployerFacts, PaymentFact, ReminderFact, ReminderKind } from '../domain/facts';
import { excuseOf, methodOf, rareFactsIn, rareFactsSql, refundOf, statusOf } from './rare-facts';
import { packedAssessmentsSql, unpackAssessments } from './packed-assessments';
import type { FactsInTheMaking } from './facts-in-the-making';
import { WhenLearned } from './when-learned';

/** Which employers: a run of ids, both included, or single ones. */
export type EmployerSelection = { readonly from: number; readonly to: number } | { readonly ids: readonly number[] };

/** An employer's facts with its row id. */
export interface LoadedFacts {
  readonly employerId: number;
  readonly facts: EmployerFacts;
}

// What was recorded later is left out by the database already, so the instants themselves need not travel, but for `WhenLearned`.
const KNOWN = '1970-01-01T00:00:00.000Z' as Instant;

/** Reads the facts of many employers at once, in order of id. Six statements, asked together, whatever the number; keep the selection to some thousands. */
@Injectable()
export class EmployerFactsQuery {
  private readonly whenLearned: WhenLearned;

  constructor(private readonly database: Database) {
    this.whenLearned = new WhenLearned(database);
  }

  /** @param knownAt facts recorded later are left out; absent: all */
  async load(selection: EmployerSelection, knownAt?: Instant): Promise<LoadedFacts[]> {
    const where = (column: string): string => whereOf(selection, column);
    const known = knownAt === undefined ? '' : ` AND recorded_at <= ${Date.parse(knownAt)}`;
    const order = 'ORDER BY employer_id';
    const [employers = [], assessments = [], payments = [], adjustments = [], reminders = [], rare = []] =
      await this.database.rawRowsOfEach([
        `SELECT id, code, payment_method FROM employer WHERE ${where('id')} ORDER BY id`,
        packedAssessmentsSql(this.database.engine, where, known),
        `SELECT employer_id, receipt_no, received_on, amount, fund, period
       FROM payment WHERE ${where('employer_id')}${known} ${order}`,
        `SELECT employer_id, adjustment_no, period, fund, amount, reverses_receipt_no, late_from, evaded_from,
         cause, cause_on
       FROM adjustment WHERE ${where('employer_id')}${known} ${order}`,
        `SELECT employer_id, reminder_no, sent_on, lists, kind, served_on, import_id FROM reminder WHERE ${where('employer_id')}${known} ${order}`,
        rareFactsSql(where, known),
      ]);
    const few = { payments, adjustments, reminders, ...rareFactsIn(rare) };
    const loaded = assemble(employers, assessments, few);
    await this.whenLearned.fill(loaded, known);
    return loaded;
  }

  /** Row id of an employer's code. */
  async findEmployerId(employerCode: string): Promise<number | undefined> {
    const [row] = await this.database.rawRows('SELECT id FROM employer WHERE code = $1', [employerCode]);
    return row?.[0] as number | undefined;
  }

  /** The highest row id, 0 where there is no employer. */
  async lastEmployerId(): Promise<number> {
    const [row] = await this.database.rawRows('SELECT COALESCE(MAX(id), 0) FROM employer');
    return Number(row?.[0] ?? 0);
  }
}

function whereOf(selection: EmployerSelection, column: string): string {
  if ('from' in selection) return `${column} BETWEEN ${Math.trunc(selection.from)} AND ${Math.trunc(selection.to)}`;
  return `${column} IN (${selection.ids.map((id) => Math.trunc(id)).join(',') || 'NULL'})`;
}

function assemble(
  employers: readonly RawRow[],
  assessments: readonly RawRow[],
  few: Readonly<Record<Listed, readonly RawRow[]>>,
): { employerId: number; facts: FactsInTheMaking }[] {
  const byId = new Map<number, FactsInTheMaking>();
  for (const [id, code, method] of employers) {
    byId.set(id as number, {
      employerCode: code as string,
      paymentMethod: method as PaymentMethod,
      assessments: [],
      payments: [],
      adjustments: [],
      reminders: [],
      excuses: [],
      refunds: [],
      statuses: [],
      methods: [],
    });
  }
  for (const row of assessments) {
    const facts = byId.get(row[0] as number);
    if (facts) facts.assessments = unpackAssessments(row, KNOWN);
  }
  distribute(few.payments, byId, (facts, row) => facts.payments.push(paymentOf(row)));
  distribute(few.adjustments, byId, (facts, row) => facts.adjustments.push(adjustmentOf(row)));
  distribute(few.reminders, byId, (facts, row) => facts.reminders.push(reminderOf(row)));
  distribute(few.excuses, byId, (facts, row) => facts.excuses.push(excuseOf(row, KNOWN)));
  distribute(few.refunds, byId, (facts, row) => facts.refunds.push(refundOf(row)));
  distribute(few.statuses, byId, (facts, row) => facts.statuses.push(statusOf(row)));
  distribute(few.methods, byId, (facts, row) => facts.methods.push(methodOf(row)));
  return [...byId].map(([employerId, facts]) => ({ employerId, facts }));
}

/** Facts of which an employer has few. */
type Listed = 'payments' | 'adjustments' | 'reminders' | 'excuses' | 'refunds' | 'statuses' | 'methods';

function distribute(
  rows: readonly RawRow[],
  byId: ReadonlyMap<number, FactsInTheMaking>,
  put: (facts: FactsInTheMaking, row: RawRow) => void,
): void {
  // Rows come in order of employer, so the employer changes rarely.
  let id: unknown;
  let facts: FactsInTheMaking | undefined;
  for (const row of rows) {
    if (row[0] !== id) {
      id = row[0];
      facts = byId.get(id as number);
    }
    if (facts) put(facts, row);
  }
}

function reminderOf([, reminderNo, sentOn, lists, kind, servedOn, importId]: RawRow): ReminderFact {
  const sent: { -readonly [K in keyof ReminderFact]: ReminderFact[K] } = {
    reminderNo: reminderNo as string,
    sentOn: sentOn as CivilDate,
    recordedAt: KNOWN,
  };
  if (lists !== null) sent.lists = new ListedItems(lists as string);
  if (importId === null) sent.printedNo = citedNumber(sent.reminderNo);
  if (kind !== null) sent.kind = kind as ReminderKind;
  if (servedOn !== null) sent.servedOn = servedOn as CivilDate;
  return sent;
}

/** The list of a letter, taken apart only when somebody asks: most letters are never asked. */
class ListedItems {
  private keys: ReadonlySet<string> | undefined;

  constructor(private readonly json: string) {}

  has(key: string): boolean {
    this.keys ??= new Set(JSON.parse(this.json) as string[]);
    return this.keys.has(key);
  }
}

function paymentOf([, receiptNo, receivedOn, amount, fund, period]: RawRow): PaymentFact {
  const fact: PaymentFact & { fund?: Fund; period?: Period } = {
    receiptNo: receiptNo as string,
    receivedOn: receivedOn as CivilDate,
    amount: BigInt(amount as number),
    recordedAt: KNOWN,
  };
  if (fund !== null) fact.fund = fund as Fund;
  if (period !== null) fact.period = period as Period;
  return fact;
}

function adjustmentOf(row: RawRow): AdjustmentFact {
  const [, adjustmentNo, period, fund, amount, reverses, lateFrom, evadedFrom, cause, causeOn] = row;
  const common = { adjustmentNo: adjustmentNo as string, recordedAt: KNOWN };
  if (reverses !== null) return { ...common, reversesReceiptNo: reverses as string };
  const changed = { ...common, period: period as Period, fund: fund as Fund, amount: BigInt(amount as number) };
  if (cause !== null) return { ...changed, caused: { cause: cause as AdjustmentCause, on: causeOn as CivilDate } };
  if (lateFrom === null) return changed;
  return { ...changed, finding: { lateFrom: lateFrom as CivilDate, evadedFrom: evadedFrom as CivilDate } };
}

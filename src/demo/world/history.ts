import { fromDayNumber, type CivilDate } from '../../kernel/civil-date';
import type { Instant } from '../../kernel/instant';
import type { Dong } from '../../kernel/money';
import { firstDayNumberOf, fromMonthNumber, type Period } from '../../kernel/period';
import { applyRate } from '../../kernel/rate';
import type { Fund } from '../../law/fund';
import { fundsAt, wagesAt } from './assessments';
import { planCorrections, type WorldAdjustment } from './corrections';
import { employerAt, type WorldEmployer } from './employers';
import { dueDay, Ledger, type LedgerMonth, type PlannedPayment } from './ledger';
import { planPayments } from './payers';
import { Random } from './random';
import { planReminders, type WorldReminder } from './reminders';
import { momentText, type World } from './world';

/** One receipt, as in payments.csv. */
export interface WorldPayment {
  readonly receiptNo: string;
  readonly receivedOn: CivilDate;
  readonly amount: Dong;
  readonly fund: Fund | '';
  readonly period: Period | '';
  readonly recordedAt: Instant;
}

/** What happened to one employer's money beside its assessments. */
export interface EmployerHistory {
  readonly payments: readonly WorldPayment[];
  readonly adjustments: readonly WorldAdjustment[];
  readonly reminders: readonly WorldReminder[];
}

const STREAM = 4;
/** So many receipts in a hundred are recorded weeks after the money came. */
const RECORDED_LATE_PERCENT = 2;

/** The history of the employer with an index; the same whenever and in whatever order it is asked for. */
export function historyAt(world: World, index: number): EmployerHistory {
  const employer = employerAt(world, index);
  const random = new Random(world.seed, STREAM, index);
  const ledger = new Ledger(ledgerMonths(world, employer), world.lastReceiptDay);
  planPayments(world, employer, ledger, random);
  const planned = ledger.payments.toSorted((a, b) => a.day - b.day);
  const corrections = planCorrections(world, employer, planned, random);
  const payments = [...planned, ...corrections.payments].toSorted((a, b) => a.day - b.day);
  const numbered = new Map(payments.map((payment, position) => [payment, receiptNo(index, position)]));
  return {
    payments: payments.map((payment) => {
      const late = payment !== corrections.reversed && random.chance(RECORDED_LATE_PERCENT);
      return receipt(world, payment, numbered.get(payment) ?? '', late ? random.integer(12, 75) : 1, random);
    }),
    adjustments: corrections.adjustmentsFor((payment) => numbered.get(payment) ?? ''),
    reminders: planReminders(world, employer, ledger, random),
  };
}

function ledgerMonths(world: World, employer: WorldEmployer): LedgerMonth[] {
  const months: LedgerMonth[] = [];
  for (let month = employer.firstMonth; month <= employer.lastMonth; month += 1) {
    const { wageBase } = wagesAt(world, employer, month);
    let healthLeft = 0n;
    let restLeft = 0n;
    for (const { fund, rate } of fundsAt(employer, month)) {
      const amount = applyRate(wageBase, rate);
      if (fund === 'HI') healthLeft += amount;
      else restLeft += amount;
    }
    months.push({
      month,
      beginsOn: firstDayNumberOf(month),
      dueOn: dueDay(employer.paymentMethod, month),
      healthLeft,
      restLeft,
      settledOn: Number.POSITIVE_INFINITY,
    });
  }
  return months;
}

function receiptNo(index: number, position: number): string {
  return `GBC${String(index + 1).padStart(7, '0')}-${String(position + 1).padStart(3, '0')}`;
}

function receipt(world: World, planned: PlannedPayment, number: string, delay: number, random: Random): WorldPayment {
  return {
    receiptNo: number,
    receivedOn: fromDayNumber(planned.day),
    amount: planned.amount,
    fund: planned.fund ?? '',
    period: planned.month === undefined ? '' : fromMonthNumber(planned.month),
    recordedAt: momentText(Math.min(planned.day + delay, world.lastRecordingDay), random.integer(0, 480)),
  };
}

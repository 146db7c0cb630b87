import type { Instant } from '../../kernel/instant';
import type { Dong } from '../../kernel/money';
import { firstDayNumberOf, fromMonthNumber, type Period } from '../../kernel/period';
import { applyRate } from '../../kernel/rate';
import type { Fund } from '../../law/fund';
import { fundsAt, wagesAt } from './assessments';
import type { WorldEmployer } from './employers';
import type { PlannedPayment } from './ledger';
import type { Random } from './random';
import { momentText, type World } from './world';

/** One correction, as in adjustments.csv: a signed amount for a fund and period, or the reversal of a receipt. */
export interface WorldAdjustment {
  readonly adjustmentNo: string;
  readonly period: Period | '';
  readonly fund: Fund | '';
  readonly amount: Dong | '';
  readonly reversesReceiptNo: string;
  readonly reason: string;
  readonly recordedAt: Instant;
}

/** Corrections of one employer, with the payments that follow from them. */
export interface Corrections {
  readonly payments: readonly PlannedPayment[];
  /** The payment that was reversed, if any: it was known before its reversal, so it was recorded at once. */
  readonly reversed: PlannedPayment | undefined;
  /** The rows, once it is known which number each receipt has. */
  adjustmentsFor(receiptNoOf: (payment: PlannedPayment) => string): WorldAdjustment[];
}

interface Plan {
  readonly adjustments: ((receiptNoOf: (payment: PlannedPayment) => string) => WorldAdjustment)[];
  readonly payments: PlannedPayment[];
  reversed?: PlannedPayment;
}

/** The part of one month's contributions that a correction concerns. */
interface CorrectedItem {
  readonly fund: Fund;
  readonly month: number;
  readonly amount: Dong;
}

/** So many employers in a hundred have a month corrected up, a month corrected down, a payment reversed. */
const RAISED_PERCENT = 4;
const LOWERED_PERCENT = 4;
const REVERSED_PERCENT = 1.5;
const MOST_LOWERED_PERCENT = 15;
/** A correction comes so many days after the month began: later than the latest recording of what it corrects. */
const SOONEST_CORRECTION = 55;
const LATEST_CORRECTION = 160;

/** Plans retroactive corrections of a month, and reversals of payments that the bank booked by mistake. */
export function planCorrections(
  world: World,
  employer: WorldEmployer,
  payments: readonly PlannedPayment[],
  random: Random,
): Corrections {
  const plan: Plan = { adjustments: [], payments: [] };
  if (random.chance(RAISED_PERCENT)) raise(world, employer, random, plan);
  if (random.chance(LOWERED_PERCENT)) lower(world, employer, random, plan);
  if (random.chance(REVERSED_PERCENT) && payments.length > 0) reverse(world, employer, payments, random, plan);
  return {
    payments: plan.payments,
    reversed: plan.reversed,
    adjustmentsFor: (receiptNoOf) => plan.adjustments.map((adjustment) => adjustment(receiptNoOf)),
  };
}

/** A wage rise reported late; those who otherwise pay in time pay the difference by name some weeks later. */
function raise(world: World, employer: WorldEmployer, random: Random, plan: Plan): void {
  const item = drawItem(world, employer, random);
  if (!item) return;
  const { fund, month, amount } = item;
  const raisedBy = (amount * BigInt(random.integer(2, 12))) / 100n;
  const day = correctionDay(world, random, month);
  if (raisedBy === 0n) return;
  addAmount(employer, plan, { fund, month, amount: raisedBy }, 'Điều chỉnh tăng tiền lương đóng', day);
  const paidOn = day + random.integer(5, 25);
  const pays = employer.payer === 'prompt' || employer.payer === 'late';
  if (pays && paidOn <= world.lastReceiptDay) plan.payments.push({ day: paidOn, amount: raisedBy, fund, month });
}

/** Workers who had left are reported late; what was paid for them becomes credit. */
function lower(world: World, employer: WorldEmployer, random: Random, plan: Plan): void {
  const item = drawItem(world, employer, random);
  if (!item) return;
  const { fund, month, amount } = item;
  const loweredBy = (amount * BigInt(random.integer(2, MOST_LOWERED_PERCENT))) / 100n;
  if (loweredBy === 0n) return;
  const day = correctionDay(world, random, month);
  addAmount(employer, plan, { fund, month, amount: -loweredBy }, 'Báo giảm lao động chậm', day);
}

/** The bank takes a payment back; two in three are paid again. */
function reverse(
  world: World,
  employer: WorldEmployer,
  payments: readonly PlannedPayment[],
  random: Random,
  plan: Plan,
): void {
  const payment = random.pick(payments);
  const day = payment.day + random.integer(2, 12);
  const number = adjustmentNo(employer, plan);
  const recordedAt = momentText(day, random.integer(0, 480));
  const paidAgainOn = day + random.integer(2, 14);
  if (day > world.lastRecordingDay) return;
  plan.reversed = payment;
  plan.adjustments.push((receiptNoOf) => ({
    adjustmentNo: number,
    period: '',
    fund: '',
    amount: '',
    reversesReceiptNo: receiptNoOf(payment),
    reason: 'Ngân hàng hạch toán nhầm, hoàn trả lệnh chuyển tiền',
    recordedAt,
  }));
  if (random.chance(67) && paidAgainOn <= world.lastReceiptDay) plan.payments.push({ ...payment, day: paidAgainOn });
}

function addAmount(employer: WorldEmployer, plan: Plan, item: CorrectedItem, reason: string, day: number): void {
  const period = fromMonthNumber(item.month);
  const adjustment: WorldAdjustment = {
    adjustmentNo: adjustmentNo(employer, plan),
    period,
    fund: item.fund,
    amount: item.amount,
    reversesReceiptNo: '',
    reason: `${reason}, kỳ ${period.slice(5)}/${period.slice(0, 4)}`,
    recordedAt: momentText(day, 60 + plan.adjustments.length),
  };
  plan.adjustments.push(() => adjustment);
}

function drawItem(world: World, employer: WorldEmployer, random: Random): CorrectedItem | undefined {
  const latest = Math.min(employer.lastMonth, world.lastMonth - 2);
  if (latest < employer.firstMonth) return undefined;
  const month = random.integer(employer.firstMonth, latest);
  const { fund, rate } = random.pick(fundsAt(employer, month));
  return { fund, month, amount: applyRate(wagesAt(world, employer, month).wageBase, rate) };
}

function correctionDay(world: World, random: Random, month: number): number {
  return Math.min(
    firstDayNumberOf(month) + random.integer(SOONEST_CORRECTION, LATEST_CORRECTION),
    world.lastRecordingDay,
  );
}

function adjustmentNo(employer: WorldEmployer, plan: Plan): string {
  return `DC${String(employer.index + 1).padStart(7, '0')}-${plan.adjustments.length + 1}`;
}

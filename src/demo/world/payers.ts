import type { WorldEmployer } from './employers';
import type { Ledger } from './ledger';
import type { PayerType } from './payer-type';
import type { Random } from './random';
import type { World } from './world';

interface PayerContext {
  readonly world: World;
  readonly employer: WorldEmployer;
  readonly ledger: Ledger;
  readonly random: Random;
}

/** Plans every payment of an employer into its ledger, as its type of payer would. */
export function planPayments(world: World, employer: WorldEmployer, ledger: Ledger, random: Random): void {
  PLANS[employer.payer]({ world, employer, ledger, random });
}

const PLANS: Readonly<Record<PayerType, (context: PayerContext) => void>> = {
  prompt: (context) => payInTime(context, context.world.lastMonth),
  late: payLate,
  partial: payInPart,
  stopped: stopPaying,
  slow: payMuchLater,
  yearly: payOnceAYear,
  lumps: payLumps,
  ahead: payAhead,
};

/** In time; one in fifteen transfers the health insurance by itself, a few days earlier. */
function payInTime({ ledger, random }: PayerContext, lastMonth: number): void {
  const splits = random.chance(7);
  for (const item of ledger.months) {
    if (item.month > lastMonth) return;
    const day = Math.max(item.beginsOn + 5, item.dueOn - random.integer(0, 17));
    if (splits) ledger.payHealthOf(item, day - 2);
    ledger.payMonth(item, day);
  }
}

/** Each month 5 to 40 days late, by habit; now and then a month slips into the next payment. Some settle all, charges too, twice a year. */
function payLate({ ledger, random }: PayerContext): void {
  const habit = random.integer(6, 38);
  const settles = random.chance(45);
  for (const item of ledger.months) {
    const slips = random.chance(5) ? 30 : 0;
    const day = item.dueOn + slips + Math.min(40, Math.max(5, habit + random.integer(-4, 4)));
    if (settles && item.month % 6 === 5) ledger.payEverything(day);
    else ledger.payMonth(item, day);
  }
}

/** A part of each month; half see to the health insurance first; a third catch up once. */
function payInPart({ ledger, random }: PayerContext): void {
  const share = random.integer(60, 93);
  const healthFirst = random.chance(50);
  const catchUpAt = random.chance(35) ? random.integer(3, ledger.months.length) : Number.POSITIVE_INFINITY;
  ledger.months.forEach((item, position) => {
    const day = item.dueOn + random.integer(-12, 12);
    if (position === catchUpAt) return ledger.payEverything(day);
    if (healthFirst) ledger.payHealthOf(item, day - 1);
    ledger.payMonth(item, day, share + random.integer(-5, 5));
  });
}

/** In time or nearly so until a month, then nothing; a third still find money for the health insurance once. */
function stopPaying(context: PayerContext): void {
  const { employer, ledger, random } = context;
  payInTime(context, employer.stopMonth - 1);
  const stopped = ledger.months.find((item) => item.month >= employer.stopMonth);
  if (stopped && random.chance(33)) ledger.payHealth(stopped.dueOn + random.integer(60, 250));
}

/** Each month's principal, two to seven months after it was due. */
function payMuchLater({ ledger, random }: PayerContext): void {
  const delay = random.integer(55, 200);
  for (const item of ledger.months) ledger.payMonth(item, item.dueOn + delay + random.integer(-10, 10));
}

/** Everything owed, between mid-December and the end of January, with the charges as the employer reckons them. */
function payOnceAYear({ ledger, random }: PayerContext): void {
  const offset = random.integer(14, 60);
  for (const item of ledger.months) {
    if (item.month % 12 === 11) ledger.payEverything(item.beginsOn + offset);
  }
}

/** Every two to four months: the health insurance by name, then a lump for the rest, sometimes for the retirement fund by name. */
function payLumps({ employer, ledger, random }: PayerContext): void {
  const every = random.integer(2, 4);
  const named = !employer.undividedSi && random.chance(25) ? 'RET' : undefined;
  for (const item of ledger.months) {
    if (item.month % every !== 0) continue;
    const day = item.beginsOn + random.integer(8, 24);
    ledger.payHealth(day);
    ledger.payLump(day + random.integer(1, 6), random.integer(70, 100), named);
  }
}

/** In the course of the month itself, rounded up to whole millions, a third for a quarter ahead: the surplus waits as credit. */
function payAhead({ ledger, random }: PayerContext): void {
  const unit = random.pick([500_000n, 1_000_000n, 5_000_000n]);
  const quarterAhead = random.chance(33);
  let credit = 0n;
  for (const item of ledger.months) {
    const monthsAhead = quarterAhead && item.month % 3 === 0 ? 2 : 0;
    credit = ledger.payAhead(item, item.beginsOn + random.integer(7, 24), credit, unit, monthsAhead);
  }
}

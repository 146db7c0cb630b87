import type { EmployerFacts, PaymentFact } from '../../src/modules/contributions/domain/facts';

/**
 * What is owed, computed a second way: a walk through the calendar one evening at a time, with plain loops over everything and
 * nothing shared with the engine but the facts. Slow and simple on purpose. Known rates: SI 0.0085, HI 0.0097 a month, 0.03 % a day.
 */
export interface NaiveResult {
  outstanding: bigint;
  arrears: bigint;
  /** Of the arrears: what counts as evaded, and what does not for a legitimate reason. */
  evaded: bigint;
  notEvaded: bigint;
  chargesAccrued: bigint;
  /** Of the charges: for evaded days. */
  chargesEvaded: bigint;
  chargesPaid: bigint;
  credit: bigint;
  refundedInExcess: bigint;
}

interface Run {
  principal: bigint;
  days: bigint;
  first: string;
}
interface Item {
  fund: string;
  period: string;
  due: string;
  /** Of what a check found, or was collected back. */
  evadedFrom: string | undefined;
  begins: string;
  cause: string;
  /** Of the adjustment that entered it, empty for what was registered. */
  no: string;
  /** First month on whose 1st the monthly regime charges it. */
  chargedFrom: string;
  /** Interest for months gone by, computed on a day. */
  back: { on: string; from: string; to: string } | undefined;
  left: bigint;
  runs: Run[];
  chargePaid: bigint;
}
interface Monthly {
  fund: string;
  evaded: boolean;
  amount: bigint;
  paid: bigint;
}

const GROUPS = [['HI'], ['UI'], ['OAD'], ['RET', 'SICK', 'SI']];
const round = (numerator: bigint, denominator: bigint): bigint => {
  const floor = numerator / denominator;
  return (numerator - floor * denominator) * 2n >= denominator ? floor + 1n : floor;
};

interface Books {
  items: Item[];
  monthly: Monthly[];
  credit: bigint;
  excess: bigint;
}

function walk(facts: EmployerFacts, asOf: string, knownAt: string): Books {
  const known = <T extends { recordedAt: string }>(list: readonly T[]): T[] =>
    list.filter((fact) => fact.recordedAt <= knownAt);
  const reversed = known(facts.adjustments).flatMap((a) =>
    a.reversesReceiptNo === undefined ? [] : [a.reversesReceiptNo],
  );
  const payments = known(facts.payments).filter((payment) => !reversed.includes(payment.receiptNo));
  const all = itemsOf(facts, known);
  const items: Item[] = [];
  const monthly: Monthly[] = [];
  const refunds = known(facts.refunds);
  let credit = 0n;
  let excess = 0n;
  const cover = (): void => {
    const part = credit < excess ? credit : excess;
    credit -= part;
    excess -= part;
  };
  const isFree = (day: string): boolean => chargeFree(known(facts.statuses), day);

  const first = [
    ...all.map((item) => item.begins),
    ...payments.map((payment) => payment.receivedOn as string),
    ...refunds.map((refund) => refund.paidOn as string),
  ].sort((a, b) => (a < b ? -1 : 1))[0];
  for (let day = first ? `${first.slice(0, 7)}-01` : '9999-12-31'; day <= asOf; day = nextDay(day)) {
    if (day.endsWith('-01')) {
      if (day <= '2025-07-01' && !isFree(day)) chargeMonth(items, monthly, day);
      items.push(...all.filter((item) => item.begins === day && ['registered', 'found'].includes(item.cause)));
      if (credit > 0n) credit = pay(credit, items, monthly);
    }
    const today = all.filter((item) => item.begins === day && !items.includes(item));
    items.push(...today);
    const charged = items.filter((item) => item.back?.on === day);
    for (const item of charged) chargeBack(item, monthly, isFree);
    if (credit > 0n && today.length + charged.length > 0) credit = pay(credit, items, monthly);
    const paid = payments.filter((payment) => payment.receivedOn === day);
    for (const payment of paid.sort((a, b) => (a.receiptNo < b.receiptNo ? -1 : 1))) {
      credit += pay(payNamed(payment, items, monthly), items, monthly);
      cover();
    }
    for (const refund of refunds) if (refund.paidOn === day) excess += refund.amount;
    cover();
    if (day >= '2025-07-01') evening(items, day);
  }
  return { items, monthly, credit, excess };
}

export function naiveStatement(facts: EmployerFacts, asOf: string, knownAt: string): NaiveResult {
  const known = <T extends { recordedAt: string }>(list: readonly T[]): T[] =>
    list.filter((fact) => fact.recordedAt <= knownAt);
  const { items, monthly, credit, excess } = walk(facts, asOf, knownAt);
  const late = (item: Item): boolean => item.due < asOf;
  const excused = ({ period }: Item): boolean =>
    known(facts.excuses).some(
      ({ from, to, withdrawn }) =>
        from <= period && period <= to && !(withdrawn && known([withdrawn]).length > 0 && withdrawn.on <= asOf),
    );
  const letters = known(facts.reminders)
    .filter((letter) => letter.sentOn >= '2025-07-01' && letter.sentOn <= asOf)
    .sort((a, b) => (a.sentOn < b.sentOn ? -1 : 1));
  // A letter without a list urged what looked unpaid in the evening of its day, to who knew what was known by then.
  const unpaidThen = letters.map(({ sentOn }) => {
    const evening = new Date(Date.parse(`${sentOn}T23:59:59.999+07:00`)).toISOString();
    return walk(facts, sentOn, evening < knownAt ? evening : knownAt).items.filter(({ left }) => left > 0n);
  });
  const nameOf = ({ fund, period, no }: Item): string => [fund, period, ...(no === '' ? [] : [no])].join(' ');
  const urgedOn = (item: Item): string | undefined =>
    letters.find(
      ({ sentOn, lists }, i) =>
        sentOn > item.due &&
        (lists ? lists.has(nameOf(item)) : unpaidThen[i]!.some((each) => nameOf(each) === nameOf(item))),
    )?.sentOn;
  const evadedFrom = (item: Item): string => item.evadedFrom ?? evadedFromOf(item.due, urgedOn(item));
  const evaded = (item: Item): boolean => evadedFrom(item) <= asOf;
  const sum = (list: bigint[]): bigint => list.reduce((a, b) => a + b, 0n);
  return {
    outstanding: sum(items.map((item) => item.left)),
    arrears: sum(items.filter((item) => item.due < asOf).map((item) => item.left)),
    evaded: sum(items.filter((item) => late(item) && !excused(item) && evaded(item)).map((item) => item.left)),
    notEvaded: sum(items.filter((item) => late(item) && excused(item)).map((item) => item.left)),
    chargesAccrued: sum(monthly.map((line) => line.amount)) + sum(items.map(dailyCharge)),
    chargesEvaded:
      sum(monthly.filter((line) => line.evaded).map((line) => line.amount)) +
      sum(items.map((item) => (excused(item) ? 0n : evadedCharge(item, evadedFrom(item))))),
    chargesPaid: sum(monthly.map((line) => line.paid)) + sum(items.map((item) => item.chargePaid)),
    credit,
    refundedInExcess: excess,
  };
}

type Known = <T extends { recordedAt: string }>(list: readonly T[]) => T[];

/** Every amount that is owed for itself, begun or not. */
function itemsOf(facts: EmployerFacts, known: Known): Item[] {
  const all = new Map<string, Item>();
  for (const fact of [...known(facts.assessments), ...known(facts.adjustments)]) {
    if (!('fund' in fact)) continue;
    const { fund, period, amount } = fact;
    const own = 'adjustmentNo' in fact && (fact.finding || fact.caused) ? fact : undefined;
    const key = own ? own.adjustmentNo : `${fund} ${period}`;
    const before = all.get(key);
    if (before) {
      before.left += amount;
      continue;
    }
    const method = methodFor(known(facts.methods), facts.paymentMethod, period);
    const cycleEnd = endOfCycle(method, period);
    const plain = { fund, period, due: dueOf(cycleEnd), begins: `${period}-01`, chargedFrom: shift(cycleEnd, 2) };
    const item: Item = {
      ...plain,
      cause: 'registered',
      back: undefined,
      evadedFrom: undefined,
      no: own?.adjustmentNo ?? '',
      left: amount,
      runs: [],
      chargePaid: 0n,
    };
    if (own?.finding) {
      item.cause = 'found';
      item.due = dayBefore(own.finding.lateFrom);
      item.evadedFrom = own.finding.evadedFrom;
    } else if (own?.caused) addCause(item, own.caused.cause, own.caused.on);
    all.set(key, item);
  }
  // What was registered is paid before what a check found, and that before what was decided later; else by number.
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item)
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ cause }: Item): number {
  return cause === 'registered' ? 0 : cause === 'found' ? 1 : 2;
}

function addCause(item: Item, cause: string, on: string): void {
  item.cause = cause;
  const month = on.slice(0, 7);
  item.begins = on > item.begins ? on : item.begins;
  if (cause === 'back-collection') {
    item.evadedFrom = item.begins;
    item.chargedFrom = [shift(month, 1), shift(item.period, 2)].sort()[1]!;
    const to = month < '2025-07' ? month : '2025-07';
    item.back = { on: item.begins, from: shift(item.period, 2), to };
    return;
  }
  if (item.period > month) return;
  item.due = lastOf(shift(month, 1));
  item.chargedFrom = shift(month, 3);
  if (cause === 'suspension-make-up') return;
  const half = shift(month, 6);
  const sameDay = `${half}-${on.slice(8)}`;
  const computed = nextDay(sameDay < lastOf(half) ? sameDay : lastOf(half));
  item.chargedFrom = '9999-12';
  if (item.fund === 'HI' || computed > '2025-07-01') return;
  item.back = { on: computed, from: shift(item.period, 2), to: computed.slice(0, 7) };
  item.chargedFrom = [shift(computed.slice(0, 7), 1), shift(item.period, 2)].sort()[1]!;
}

function methodFor(methods: EmployerFacts['methods'], method: string, period: string): string {
  let found = method;
  for (const each of [...methods].sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))) {
    if ((each.since ?? '') <= period) found = each.method;
  }
  return found;
}

function chargeFree(statuses: EmployerFacts['statuses'], day: string): boolean {
  const [last] = statuses.filter((each) => each.since <= day).sort((a, b) => (a.since < b.since ? 1 : -1));
  return day >= '2020-05-01' && last !== undefined && !['active', 'suspended'].includes(last.status);
}

/** Per hundred thousand; a rise of wages bears half. */
function rateOf({ fund, cause }: Item): bigint {
  return (fund === 'HI' ? 970n : 850n) / (cause === 'retroactive-wage' ? 2n : 1n);
}

function chargeBack(item: Item, monthly: Monthly[], isFree: (day: string) => boolean): void {
  const { fund, back } = item;
  let months = 0n;
  for (let month = back!.from; month <= back!.to; month = shift(month, 1)) if (!isFree(`${month}-01`)) months += 1n;
  const evaded = item.cause === 'back-collection';
  monthly.push({ fund, evaded, amount: round(item.left * months * rateOf(item), 100_000n), paid: 0n });
}

/** The day from which what is urged counts as evaded; beyond all days where nothing was sent. */
function evadedFromOf(due: string, sent: string | undefined): string {
  if (sent === undefined) return '9999-12-31';
  const afterLetter = sent < '2025-11-30' ? later(sent, 1) : sent > later(due, 45) ? later(sent, 15) : '';
  return [later(due, 61), afterLetter].sort((a, b) => (a < b ? 1 : -1))[0]!;
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function chargeMonth(items: Item[], monthly: Monthly[], day: string): void {
  for (const fund of GROUPS.flat()) {
    const bearing = items.filter((item) => item.fund === fund && item.chargedFrom <= day.slice(0, 7) && item.left > 0n);
    // What bears the same rate is rounded as one, in this order: registered, causes by name, late before evaded.
    const order = ['registered', 'retroactive-wage', 'suspension-make-up', 'back-collection', 'found'];
    for (const half of [false, true]) {
      let whole = 0n;
      for (const cause of order.filter((each) => (each === 'retroactive-wage') === half)) {
        for (const evaded of [false, true]) {
          const own = bearing.filter((item) => {
            const turned = item.evadedFrom !== undefined && item.evadedFrom < day;
            return item.cause === cause && turned === evaded;
          });
          if (own.length === 0) continue;
          const rate = rateOf(own[0]!);
          const base = own.reduce((sum, item) => sum + item.left, 0n);
          const amount = round((whole + base) * rate, 100_000n) - round(whole * rate, 100_000n);
          whole += base;
          monthly.push({ fund, evaded, amount, paid: 0n });
        }
      }
    }
  }
}

function evening(items: Item[], day: string): void {
  for (const item of items) {
    if (item.left === 0n || day <= item.due) continue;
    const run = item.runs.at(-1);
    if (run && run.principal === item.left) run.days += 1n;
    else item.runs.push({ principal: item.left, days: 1n, first: day });
  }
}

function dailyCharge(item: Item): bigint {
  return item.runs.reduce((sum, run) => sum + round(run.principal * run.days * 3n, 10_000n), 0n);
}

/** Of each run what is left of it, rounded, when its late days are taken off. */
function evadedCharge(item: Item, from: string): bigint {
  return item.runs.reduce((sum, { principal, days, first }) => {
    let lateDays = 0n;
    for (let day = first; lateDays < days && day < from; day = nextDay(day)) lateDays += 1n;
    return sum + round(principal * days * 3n, 10_000n) - round(principal * lateDays * 3n, 10_000n);
  }, 0n);
}

function payNamed(payment: PaymentFact, items: Item[], monthly: Monthly[]): bigint {
  let money = payment.amount;
  const { fund, period } = payment;
  // What is booked as SI is retirement and sickness too; SI names all three.
  const names =
    fund === 'SI' ? [['RET', 'SICK', 'SI']] : fund === 'RET' || fund === 'SICK' ? [[fund], ['SI']] : [[fund]];
  if (fund && !period) {
    for (const group of names) money = payGroup(money, group as string[], items, monthly);
    return money;
  }
  if (!period) return money;
  const ofPeriod = items.filter((item) => item.period === period);
  if (!fund) for (const each of GROUPS.flat()) money = payPrincipals(money, [each], ofPeriod);
  else for (const group of names) money = payPrincipals(money, group as string[], ofPeriod);
  return money;
}

function pay(money: bigint, items: Item[], monthly: Monthly[]): bigint {
  for (const group of GROUPS) money = payGroup(money, group, items, monthly);
  return money;
}

function payGroup(given: bigint, group: string[], items: Item[], monthly: Monthly[]): bigint {
  let money = payPrincipals(given, group, items);
  const charges = group.map(
    (fund) =>
      monthly.reduce((sum, line) => (line.fund === fund ? sum + line.amount - line.paid : sum), 0n) +
      items.reduce((sum, item) => (item.fund === fund ? sum + dailyCharge(item) - item.chargePaid : sum), 0n),
  );
  divide(money, charges).forEach((part, i) => {
    money -= part - payCharges(part, group[i]!, items, monthly);
  });
  return money;
}

function payPrincipals(given: bigint, group: string[], items: Item[]): bigint {
  let money = given;
  const principals = group.map((fund) => items.reduce((sum, item) => (item.fund === fund ? sum + item.left : sum), 0n));
  divide(money, principals).forEach((part, i) => {
    money -=
      part -
      payPrincipal(
        part,
        items.filter((item) => item.fund === group[i]),
      );
  });
  return money;
}

function divide(money: bigint, claims: bigint[]): bigint[] {
  const total = claims.reduce((a, b) => a + b, 0n);
  if (money >= total) return claims;
  const parts = claims.map((claim) => (total === 0n ? 0n : (money * claim) / total));
  for (let again = true; again;) {
    again = false;
    for (let i = 0; i < parts.length; i += 1) {
      const given = parts.reduce((a, b) => a + b, 0n);
      if (given < money && parts[i]! < claims[i]!) {
        parts[i]! += 1n;
        again = true;
      }
    }
  }
  return parts;
}

function payPrincipal(money: bigint, items: Item[]): bigint {
  for (const item of [...items].sort((a, b) => (a.period < b.period ? -1 : 1))) {
    const part = money < item.left ? money : item.left;
    item.left -= part;
    money -= part;
  }
  return money;
}

function payCharges(money: bigint, fund: string, items: Item[], monthly: Monthly[]): bigint {
  for (const line of monthly.filter((each) => each.fund === fund)) {
    const part = money < line.amount - line.paid ? money : line.amount - line.paid;
    line.paid += part;
    money -= part;
  }
  for (const item of items.filter((each) => each.fund === fund)) {
    const open = dailyCharge(item) - item.chargePaid;
    const part = money < open ? money : open;
    item.chargePaid += part;
    money -= part;
  }
  return money;
}

function endOfCycle(method: string, period: string): string {
  const month = Number(period.slice(5));
  const length = method === 'monthly' ? 1 : method === 'quarterly' ? 3 : 6;
  return `${period.slice(0, 4)}-${String(Math.ceil(month / length) * length).padStart(2, '0')}`;
}

function dueOf(cycleEnd: string): string {
  const month = cycleEnd >= '2025-07' ? shift(cycleEnd, 1) : cycleEnd;
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function lastOf(period: string): string {
  const [year, month] = period.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function shift(period: string, months: number): string {
  const [year, month] = period.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

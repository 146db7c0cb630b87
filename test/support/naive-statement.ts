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
  chargesPaid: bigint;
  credit: bigint;
}

interface Run {
  principal: bigint;
  days: bigint;
}
interface Item {
  fund: string;
  period: string;
  due: string;
  /** Of what a check found. */
  evadedFrom: string | undefined;
  cycleEnd: string;
  left: bigint;
  runs: Run[];
  chargePaid: bigint;
}
interface Monthly {
  fund: string;
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
}

function walk(facts: EmployerFacts, asOf: string, knownAt: string): Books {
  const known = <T extends { recordedAt: string }>(list: readonly T[]): T[] =>
    list.filter((fact) => fact.recordedAt <= knownAt);
  const reversed = known(facts.adjustments).flatMap((a) =>
    a.reversesReceiptNo === undefined ? [] : [a.reversesReceiptNo],
  );
  const payments = known(facts.payments).filter((payment) => !reversed.includes(payment.receiptNo));
  const amounts = new Map<string, bigint>();
  for (const fact of [...known(facts.assessments), ...known(facts.adjustments)]) {
    if ('reversesReceiptNo' in fact && fact.reversesReceiptNo !== undefined) continue;
    if (!('fund' in fact)) continue;
    // What a check found is owed beside what was registered, and late from a day of its own.
    const found =
      'finding' in fact && fact.finding
        ? `${fact.finding.lateFrom} ${fact.adjustmentNo} ${fact.finding.evadedFrom}`
        : '';
    const key = `${fact.period} ${fact.fund} ${found}`;
    amounts.set(key, (amounts.get(key) ?? 0n) + fact.amount);
  }
  const items: Item[] = [];
  const monthly: Monthly[] = [];
  let credit = 0n;

  const first = [...amounts.keys(), ...payments.map((payment) => payment.receivedOn)]
    .map((text) => text.slice(0, 7))
    .sort((a, b) => (a < b ? -1 : 1))[0];
  if (first === undefined) return { items, monthly, credit };
  for (let day = `${first}-01`; day <= asOf; day = nextDay(day)) {
    if (day.endsWith('-01')) {
      if (day <= '2025-07-01') chargeMonth(items, monthly, day);
      for (const [key, amount] of [...amounts].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [period, fund, lateFrom, , evadedFrom] = key.split(' ') as [string, string, string, string?, string?];
        if (`${period}-01` !== day) continue;
        const cycleEnd = endOfCycle(facts.paymentMethod, period);
        const due = lateFrom === '' ? dueOf(cycleEnd) : dayBefore(lateFrom);
        items.push({ fund, period, cycleEnd, due, evadedFrom, left: amount, runs: [], chargePaid: 0n });
      }
      if (credit > 0n) credit = pay(credit, items, monthly);
    }
    const today = payments.filter((payment) => payment.receivedOn === day);
    for (const payment of today.sort((a, b) => (a.receiptNo < b.receiptNo ? -1 : 1))) {
      credit += pay(payNamed(payment, items, monthly), items, monthly);
    }
    if (day >= '2025-07-01') evening(items, day);
  }
  return { items, monthly, credit };
}

export function naiveStatement(facts: EmployerFacts, asOf: string, knownAt: string): NaiveResult {
  const known = <T extends { recordedAt: string }>(list: readonly T[]): T[] =>
    list.filter((fact) => fact.recordedAt <= knownAt);
  const { items, monthly, credit } = walk(facts, asOf, knownAt);
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
    return walk(facts, sentOn, evening < knownAt ? evening : knownAt).items;
  });
  const urgedOn = (item: Item): string | undefined =>
    letters.find(
      ({ sentOn, lists }, i) =>
        sentOn > item.due &&
        (lists
          ? lists.has(`${item.fund} ${item.period}`)
          : unpaidThen[i]!.some(
              ({ fund, period, left, evadedFrom }) =>
                fund === item.fund && period === item.period && left > 0n && evadedFrom === undefined,
            )),
    )?.sentOn;
  const evaded = (item: Item): boolean => (item.evadedFrom ?? evadedFromOf(item.due, urgedOn(item))) <= asOf;
  const sum = (list: bigint[]): bigint => list.reduce((a, b) => a + b, 0n);
  return {
    outstanding: sum(items.map((item) => item.left)),
    arrears: sum(items.filter((item) => item.due < asOf).map((item) => item.left)),
    evaded: sum(items.filter((item) => late(item) && !excused(item) && evaded(item)).map((item) => item.left)),
    notEvaded: sum(items.filter((item) => late(item) && excused(item)).map((item) => item.left)),
    chargesAccrued: sum(monthly.map((line) => line.amount)) + sum(items.map(dailyCharge)),
    chargesPaid: sum(monthly.map((line) => line.paid)) + sum(items.map((item) => item.chargePaid)),
    credit,
  };
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
  const limit = shift(day.slice(0, 7), -2);
  for (const fund of GROUPS.flat()) {
    let base = 0n;
    for (const item of items) if (item.fund === fund && item.cycleEnd <= limit) base += item.left;
    if (base > 0n) monthly.push({ fund, amount: round(base * (fund === 'HI' ? 97n : 85n), 10_000n), paid: 0n });
  }
}

function evening(items: Item[], day: string): void {
  for (const item of items) {
    if (item.left === 0n || day <= item.due) continue;
    const run = item.runs.at(-1);
    if (run && run.principal === item.left) run.days += 1n;
    else item.runs.push({ principal: item.left, days: 1n });
  }
}

function dailyCharge(item: Item): bigint {
  return item.runs.reduce((sum, run) => sum + round(run.principal * run.days * 3n, 10_000n), 0n);
}

function payNamed(payment: PaymentFact, items: Item[], monthly: Monthly[]): bigint {
  let money = payment.amount;
  if (payment.fund && !payment.period) {
    money = payPrincipal(
      money,
      items.filter((item) => item.fund === payment.fund),
    );
    return payCharges(money, payment.fund, items, monthly);
  }
  if (!payment.period) return money;
  for (const fund of GROUPS.flat()) {
    if (payment.fund && payment.fund !== fund) continue;
    money = payPrincipal(
      money,
      items.filter((item) => item.fund === fund && item.period === payment.period),
    );
  }
  return money;
}

function pay(money: bigint, items: Item[], monthly: Monthly[]): bigint {
  for (const group of GROUPS) {
    const principals = group.map((fund) =>
      items.reduce((sum, item) => (item.fund === fund ? sum + item.left : sum), 0n),
    );
    divide(money, principals).forEach((part, i) => {
      money -=
        part -
        payPrincipal(
          part,
          items.filter((item) => item.fund === group[i]),
        );
    });
    const charges = group.map(
      (fund) =>
        monthly.reduce((sum, line) => (line.fund === fund ? sum + line.amount - line.paid : sum), 0n) +
        items.reduce((sum, item) => (item.fund === fund ? sum + dailyCharge(item) - item.chargePaid : sum), 0n),
    );
    divide(money, charges).forEach((part, i) => {
      money -= part - payCharges(part, group[i]!, items, monthly);
    });
  }
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

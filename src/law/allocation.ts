import { smallerOf, type Dong } from '../kernel/money';
import type { Fund } from './fund';
import type { AllocationOrder } from './parameters/definition';

/** What a payment says it is for. Nothing named: the legal order alone. */
export interface PaymentNaming {
  readonly fund?: Fund;
  /** Month number (kernel/period). */
  readonly month?: number;
}

/**
 * What an employer owes on the day of a payment, as the allocation sees it: claims to principal and to charges by fund.
 * `settle…` books an amount that is not more than the claim; within a fund the oldest period (charge line) first.
 */
export interface Claims {
  principalOf(fund: Fund): Dong;
  /** Charges payable: monthly lines computed so far and daily charges up to the last late day before the payment, less what was paid. */
  chargesOf(fund: Fund): Dong;
  itemPrincipal(fund: Fund, month: number): Dong;
  settlePrincipal(fund: Fund, amount: Dong): void;
  settleCharges(fund: Fund, amount: Dong): void;
  settleItem(fund: Fund, month: number, amount: Dong): void;
}

/** What `SI` names: retirement and sickness, told apart or not (domain: fund). In the order in which the few đồng left are given. */
const SI_GROUP: readonly Fund[] = ['RET', 'SICK', 'SI'];

/**
 * Spreads money over claims and gives back what no claim needed.
 * First what the payment names: fund and period – that item's principal; fund alone – its principal, then its charges;
 * period alone – that period's principal in fund order. `SI` names all of its group, in shares; RET and SICK go on to what is booked as SI,
 * of the period named or of any. The rest in the legal order of funds, within each principal then charges;
 * funds that share a place get shares in proportion, rounded down, the few đồng left one by one in their order.
 * Decision 595/QĐ-BHXH art. 43 (2); Decision 505/QĐ-BHXH art. 33b (2).
 * @param overdue the same claims without what is not yet due, where that comes before everything else that the money was not meant for
 */
export function allocate(
  money: Dong,
  naming: PaymentNaming,
  order: AllocationOrder,
  claims: Claims,
  overdue?: Claims,
): Dong {
  const left = allocateNamed(money, naming, order, claims);
  return allocateInOrder(overdue ? allocateInOrder(left, order, overdue) : left, order, claims);
}

function allocateInOrder(money: Dong, order: AllocationOrder, claims: Claims): Dong {
  let rest = money;
  for (const group of order) {
    if (rest === 0n) return 0n;
    const only = group.length === 1 ? group[0] : undefined;
    rest = only ? settleFund(only, rest, claims) : settleGroup(group, rest, claims);
  }
  return rest;
}

function allocateNamed(money: Dong, naming: PaymentNaming, order: AllocationOrder, claims: Claims): Dong {
  const { fund, month } = naming;
  if (fund === undefined) {
    if (month === undefined) return money;
    let rest = money;
    for (const group of order) for (const each of group) rest = settleItem(each, month, rest, claims);
    return rest;
  }
  if (month !== undefined) return settleNamedItem(fund, month, money, claims);
  if (fund === 'SI') return settleGroup(SI_GROUP, money, claims);
  const rest = settleFund(fund, money, claims);
  return rest > 0n && SI_GROUP.includes(fund) ? settleFund('SI', rest, claims) : rest;
}

function settleNamedItem(fund: Fund, month: number, money: Dong, claims: Claims): Dong {
  if (fund === 'SI') {
    return settleTogether(
      SI_GROUP,
      money,
      (each) => claims.itemPrincipal(each, month),
      (each, part) => claims.settleItem(each, month, part),
    );
  }
  const rest = settleItem(fund, month, money, claims);
  return rest > 0n && SI_GROUP.includes(fund) ? settleItem('SI', month, rest, claims) : rest;
}

function settleItem(fund: Fund, month: number, money: Dong, claims: Claims): Dong {
  const part = smallerOf(money, claims.itemPrincipal(fund, month));
  if (part > 0n) claims.settleItem(fund, month, part);
  return money - part;
}

function settleFund(fund: Fund, money: Dong, claims: Claims): Dong {
  const principal = smallerOf(money, claims.principalOf(fund));
  if (principal > 0n) claims.settlePrincipal(fund, principal);
  const left = money - principal;
  if (left === 0n) return 0n;
  const charges = smallerOf(left, claims.chargesOf(fund));
  if (charges > 0n) claims.settleCharges(fund, charges);
  return left - charges;
}

/** Principal of funds that share a place, then their charges, each in shares. */
function settleGroup(group: readonly Fund[], money: Dong, claims: Claims): Dong {
  const rest = settleTogether(
    group,
    money,
    (fund) => claims.principalOf(fund),
    (fund, part) => claims.settlePrincipal(fund, part),
  );
  return settleTogether(
    group,
    rest,
    (fund) => claims.chargesOf(fund),
    (fund, part) => claims.settleCharges(fund, part),
  );
}

function settleTogether(
  group: readonly Fund[],
  money: Dong,
  claimOf: (fund: Fund) => Dong,
  settle: (fund: Fund, part: Dong) => void,
): Dong {
  if (money === 0n) return 0n;
  const parts = shares(money, group.map(claimOf));
  group.forEach((fund, i) => {
    if (parts[i]! > 0n) settle(fund, parts[i]!);
  });
  return parts.reduce((rest, part) => rest - part, money);
}

/**
 * Shares of a sum in proportion to claims: everything where it suffices, else each claim's share rounded down and the few đồng
 * that are left given one by one in order, never more than the claim.
 * @example shares(100n, [1n, 1n, 1n].map((c) => c * 50n)) // [34n, 33n, 33n]
 */
export function shares(money: Dong, claims: readonly Dong[]): Dong[] {
  const total = claims.reduce((sum, claim) => sum + claim, 0n);
  if (money >= total) return [...claims];
  const parts = claims.map((claim) => (money * claim) / total);
  let left = parts.reduce((rest, part) => rest - part, money);
  for (let i = 0; left > 0n; i = (i + 1) % parts.length) {
    if (parts[i]! < claims[i]!) {
      parts[i]! += 1n;
      left -= 1n;
    }
  }
  return parts;
}

import { toDayNumber } from '../../../kernel/civil-date';
import { endOfVietnamDay, type Instant } from '../../../kernel/instant';
import { firstDayOf, fromMonthNumber } from '../../../kernel/period';
import type { ChargeRules } from '../../../law/charge-rules';
import { openItemKey } from '../../../law/open-item-key';
import type { EmployerFacts, ReminderFact } from '../../contributions/contributions.api';
import type { LedgerItem } from './ledger-item';
import { replay } from './replay';

/** A letter that was sent, and which items it urged. */
export interface Urging {
  /** As a day number. */
  readonly sentDay: number;
  urges(item: LedgerItem): boolean;
}

/** What an item is called in the list of a letter. */
export function keyOf(item: LedgerItem): string {
  return openItemKey(item.fund, fromMonthNumber(item.month), item.origin?.adjustmentNo);
}

/**
 * The letters known at an instant, the earliest first. A letter of this program urges what it lists. One that was sent before it urges
 * what, as known at the end of its day, was past due and unpaid: a debt that nobody knew, or that looked paid, was not urged.
 */
export function urgingsOf(facts: EmployerFacts, rules: ChargeRules, knownAt?: Instant): Urging[] {
  return facts.reminders
    .filter((fact) => knownAt === undefined || fact.recordedAt <= knownAt)
    .toSorted((a, b) => (a.sentOn < b.sentOn ? -1 : a.sentOn > b.sentOn ? 1 : 0))
    .map((fact) => (fact.lists ? listing(fact, fact.lists) : earlier(fact, facts, rules, knownAt)));
}

/** The first letter up to a day that urged an item, as a day number; undefined where none did. */
export function firstUrgingOf(
  item: LedgerItem,
  rules: ChargeRules,
  urgings: readonly Urging[],
  untilDay: number,
): number | undefined {
  for (const urging of urgings) {
    if (urging.sentDay > untilDay) return undefined;
    if (rules.evasion.mayUrge(item.dueDay, urging.sentDay) && urging.urges(item)) return urging.sentDay;
  }
  return undefined;
}

function listing({ sentOn }: ReminderFact, lists: { has(key: string): boolean }): Urging {
  return { sentDay: toDayNumber(sentOn), urges: (item) => lists.has(keyOf(item)) };
}

function earlier(fact: ReminderFact, facts: EmployerFacts, rules: ChargeRules, knownAt: Instant | undefined): Urging {
  const sentDay = toDayNumber(fact.sentOn);
  let unpaid: ReadonlySet<string> | 'as-now' | undefined;
  return {
    sentDay,
    urges: (item) => {
      unpaid ??= unpaidAsKnownOn(fact, facts, rules, knownAt);
      if (unpaid !== 'as-now') return unpaid.has(keyOf(item));
      return item.settledOn === undefined || item.settledOn > sentDay;
    },
  };
}

/** What looked unpaid in the evening of the day on which a letter went out; `as-now` where nothing was learned later that bears on it. */
function unpaidAsKnownOn(
  { sentOn }: ReminderFact,
  facts: EmployerFacts,
  rules: ChargeRules,
  knownAt: Instant | undefined,
): ReadonlySet<string> | 'as-now' {
  const evening = endOfVietnamDay(sentOn);
  const thenKnown = knownAt !== undefined && knownAt < evening ? knownAt : evening;
  const learnedLater = ({ recordedAt }: { readonly recordedAt: Instant }): boolean =>
    recordedAt > thenKnown && (knownAt === undefined || recordedAt <= knownAt);
  // Few facts are learned late, so that is asked first.
  const bearsOnIt =
    facts.assessments.some((fact) => learnedLater(fact) && firstDayOf(fact.period) <= sentOn) ||
    facts.payments.some((fact) => learnedLater(fact) && fact.receivedOn <= sentOn) ||
    facts.refunds.some((fact) => learnedLater(fact) && fact.paidOn <= sentOn) ||
    facts.methods.some(learnedLater) ||
    facts.adjustments.some(learnedLater);
  if (!bearsOnIt) return 'as-now';
  const then = replay(facts, rules, sentOn, thenKnown);
  return new Set(then.funds.flatMap(({ items }) => items.filter(({ outstanding }) => outstanding > 0n).map(keyOf)));
}

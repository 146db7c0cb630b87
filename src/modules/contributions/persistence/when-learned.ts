import { endOfVietnamDay, instantOf, type Instant } from '../../../kernel/instant';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Database } from '../../../platform/database/database';
import { rowsByFirst } from '../../../platform/database/raw-rows';
import { idList } from '../../../platform/database/sql';
import type { ReminderFact } from '../domain/facts';
import type { FactsInTheMaking } from './employer-facts.query';

interface Loaded {
  readonly employerId: number;
  readonly facts: FactsInTheMaking;
}

/** Letters of before this day urge nothing (`evasion.earliest-day`), so what was known when they went out need not be read. */
const URGING_BEGAN = '2025-07-01' as CivilDate;

/** Tables of facts that decide what looked unpaid on a day, and what one of their rows is known by. */
const TABLES = {
  assessments: `fund || ' ' || period, recorded_at FROM assessment`,
  payments: 'receipt_no, recorded_at FROM payment',
  adjustments: 'adjustment_no, recorded_at FROM adjustment',
} as const;

/**
 * Says when facts were learned where that matters: a letter without a list of its own urged what was known at the end of its day. Only
 * what was recorded after the first such letter of an employer is read; everything else was known by then anyway.
 */
export class WhenLearned {
  constructor(private readonly database: Database) {}

  /** @param known further condition on the facts, empty or beginning with AND */
  async fill(loaded: readonly Loaded[], known: string): Promise<void> {
    const asking = loaded.filter(({ facts }) => facts.reminders.some(hasNoList));
    const days = asking.flatMap(({ facts }) => facts.reminders.filter(hasNoList).map(({ sentOn }) => sentOn));
    const [first] = days.toSorted();
    if (first === undefined) return;
    const since = Date.parse(endOfVietnamDay(first));
    const ids = idList(asking.map(({ employerId }) => employerId));
    for (const [list, columns] of Object.entries(TABLES) as [keyof typeof TABLES, string][]) {
      const rows = await this.database.rawRows(
        `SELECT employer_id, ${columns} WHERE employer_id IN (${ids}) AND recorded_at > ${since}${known} ORDER BY employer_id`,
      );
      if (rows.length === 0) continue;
      const learned = rowsByFirst(rows, ([, key, at]) => [key as string, instantOf(Number(at))] as const);
      for (const { employerId, facts } of asking) {
        const of = learned.get(employerId);
        if (of) dated(facts, list, new Map(of));
      }
    }
  }
}

function hasNoList({ lists, sentOn }: ReminderFact): boolean {
  return lists === undefined && sentOn >= URGING_BEGAN;
}

function dated(facts: FactsInTheMaking, list: keyof typeof TABLES, learned: ReadonlyMap<string, Instant>): void {
  if (list === 'assessments') {
    facts.assessments = facts.assessments.map((fact) => at(fact, learned.get(`${fact.fund} ${fact.period}`)));
  } else if (list === 'payments') {
    facts.payments = facts.payments.map((fact) => at(fact, learned.get(fact.receiptNo)));
  } else {
    facts.adjustments = facts.adjustments.map((fact) => at(fact, learned.get(fact.adjustmentNo)));
  }
}

function at<F extends { readonly recordedAt: Instant }>(fact: F, recordedAt: Instant | undefined): F {
  return recordedAt === undefined ? fact : { ...fact, recordedAt };
}

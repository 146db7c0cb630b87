// Reads tables of other modules: import_run.
import { endOfVietnamDay, instantOf, type Instant } from '../../../kernel/instant';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Database } from '../../../platform/database/database';
import { rowsByFirst } from '../../../platform/database/raw-rows';
import { idList } from '../../../platform/database/sql';
import type { ReminderFact } from '../domain/facts';
import type { FactsInTheMaking } from './facts-in-the-making';

interface Loaded {
  readonly employerId: number;
  readonly facts: FactsInTheMaking;
}

/** Letters of before this day urge nothing (`evasion.earliest-day`), so what was known when they went out need not be read. */
const URGING_BEGAN = '2025-07-01' as CivilDate;

const DAY_MS = 86_400_000;
/** Vietnam is seven hours ahead of UTC, the whole year. */
const AHEAD_MS = 7 * 3_600_000;

/**
 * A file that does not say when a fact was learned (its row then bears the moment of its import), brought in no later than on the day on
 * which the letter itself was: an office entering its history. What it wrote letters about it knew.
 */
const HISTORY = `EXISTS (SELECT 1 FROM import_run i WHERE i.id = f.import_id AND i.started_at = f.recorded_at)
  AND f.recorded_at < (SELECT ((MAX(r.recorded_at) + ${AHEAD_MS}) / ${DAY_MS} + 1) * ${DAY_MS} - ${AHEAD_MS} FROM reminder r
    WHERE r.employer_id = f.employer_id AND r.lists IS NULL AND r.sent_on >= '${URGING_BEGAN}')`;

/** Tables of facts that decide what looked unpaid on a day, and what one of their rows is known by. */
const TABLES = {
  assessments: `f.fund || ' ' || f.period, f.recorded_at FROM assessment f`,
  payments: 'f.receipt_no, f.recorded_at FROM payment f',
  adjustments: 'f.adjustment_no, f.recorded_at FROM adjustment f',
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
        `SELECT f.employer_id, ${columns} WHERE f.employer_id IN (${ids}) AND f.recorded_at > ${since}${known.replace('recorded_at', 'f.recorded_at')}
           AND NOT (${HISTORY}) ORDER BY f.employer_id`,
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

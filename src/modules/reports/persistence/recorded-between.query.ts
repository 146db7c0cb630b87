// Reads tables of other modules: adjustment, assessment, employer, employer_status, excuse, import_run, payment, refund, reminder.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf, vietnamDate, type Instant } from '../../../kernel/instant';
import { toJsonInteger } from '../../../kernel/money';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import { idList } from '../../../platform/database/sql';
import { officeOnDay } from '../../employers/employers.api';
import type { FactsSeen, RecordedFact, RecordedFactKind } from '../domain/recorded-fact';

/** Of one kind: number, receipt, day, fund, amount, reason and time of recording; where they come from, with the table of the fact; the column that must lie before the end. */
interface Source {
  readonly columns: string;
  readonly from: string;
  readonly counts: string;
  /** What a row is that came in after the one numbered $4, and the table that has the newest number; absent: its own row id is behind. */
  readonly grows?: readonly [isBehind: string, table: string];
  /** What else a row must be. */
  readonly only?: string;
}

const SOURCES: Readonly<Record<RecordedFactKind, Source>> = {
  adjustment: {
    columns: 'f.adjustment_no, NULL, f.period, f.fund, f.amount, f.reason, f.recorded_at',
    from: 'FROM adjustment f',
    counts: 'f.period',
    only: 'f.reverses_receipt_no IS NULL',
  },
  cancelled: {
    columns: 'f.adjustment_no, f.reverses_receipt_no, p.received_on, NULL, -p.amount, f.reason, f.recorded_at',
    from: 'FROM adjustment f JOIN payment p ON p.receipt_no = f.reverses_receipt_no',
    counts: 'p.received_on',
  },
  receipt: {
    columns: 'f.receipt_no, NULL, f.received_on, f.fund, f.amount, NULL, f.recorded_at',
    from: 'FROM payment f',
    counts: 'f.received_on',
  },
  refund: {
    columns: 'f.refund_no, NULL, f.paid_on, NULL, -f.amount, f.reason, f.recorded_at',
    from: 'FROM refund f',
    counts: 'f.paid_on',
  },
  assessments: {
    columns: `'', NULL, f.period, NULL, SUM(f.amount), NULL, MAX(f.recorded_at)`,
    from: 'FROM assessment f',
    counts: 'f.period',
    grows: ['f.import_id IN (SELECT id FROM import_run WHERE id > $4)', 'FROM import_run'],
  },
  reminder: {
    columns: 'f.reminder_no, NULL, f.sent_on, NULL, NULL, NULL, f.recorded_at',
    from: 'FROM reminder f',
    counts: 'f.sent_on',
  },
  excuse: {
    columns: `'', NULL, f.decided_on, NULL, NULL, f.document, f.recorded_at`,
    from: 'FROM excuse f',
    counts: 'f.from_period',
  },
  status: {
    columns: 'f.status, NULL, f.since, NULL, NULL, f.evidence, f.recorded_at',
    from: 'FROM employer_status f',
    counts: 'f.since',
  },
};

/** Reads what was recorded of an authority's employers between two versions of a report. */
@Injectable()
export class RecordedBetweenQuery {
  constructor(private readonly database: Database) {}

  /** The newest row of each table of facts: asked before a report reads them. */
  async newest(): Promise<FactsSeen> {
    const tables = [...new Set(Object.values(SOURCES).map((source) => growth(source)[1]))];
    const [row] = await this.database.rawRows(
      `SELECT ${tables.map((table) => `(SELECT COALESCE(MAX(id), 0) ${table})`).join(', ')}`,
    );
    return Object.fromEntries(tables.map((table, index) => [nameOf(table), Number(row?.[index] ?? 0)]));
  }

  /**
   * Facts that count up to a day and became known after a version of a report was made, by employer and kind.
   * @param authorityIds the offices whose employers they are on that day
   * @param seen what that version had seen; null where that was not kept, and only the times of recording tell
   */
  async list(
    authorityIds: readonly number[],
    asOf: CivilDate,
    { knownAt, factsSeen: seen }: { readonly knownAt: Instant; readonly factsSeen: FactsSeen | null },
    until: Instant,
  ): Promise<RecordedFact[]> {
    const facts: RecordedFact[] = [];
    for (const [kind, source] of Object.entries(SOURCES)) {
      const [isBehind, table] = growth(source);
      // Months and days compare as text: the month of the day is not after the day.
      const rows = await this.database.rawRows(
        `SELECT e.code, e.name, ${source.columns} ${source.from} JOIN employer e ON e.id = f.employer_id
         WHERE ${source.counts} <= $3 AND ${source.only ?? 'e.id > 0'} AND f.recorded_at <= $2
           AND (f.recorded_at > $1 OR ${isBehind}) AND ${officeOnDay(asOf)} IN (${idList(authorityIds)})
         ${kind === 'assessments' ? 'GROUP BY e.code, e.name, f.period' : ''} ORDER BY 1, 5, 3`,
        [Date.parse(knownAt), Date.parse(until), asOf, seen?.[nameOf(table)] ?? Number.MAX_SAFE_INTEGER],
      );
      facts.push(...rows.map((row) => factOf(kind as RecordedFactKind, row)));
    }
    return facts.toSorted((a, b) => (a.employerCode < b.employerCode ? -1 : a.employerCode > b.employerCode ? 1 : 0));
  }
}

function growth({ from, grows }: Source): readonly [isBehind: string, table: string] {
  return grows ?? ['f.id > $4', from.split(' ').slice(0, 2).join(' ')];
}

function nameOf(from: string): string {
  return from.replace('FROM ', '');
}

function factOf(kind: RecordedFactKind, row: RawRow): RecordedFact {
  const [employerCode, name, number, receiptNo, on, fund, amount, reason, recordedAt] = row;
  return {
    employerCode: employerCode as string,
    name: name as string,
    kind,
    number: number as string,
    receiptNo: receiptNo as string | null,
    on: on as string,
    fund: fund as string | null,
    reason: reason as string | null,
    amount: amount === null ? null : toJsonInteger(BigInt(amount as number | string)),
    recordedOn: vietnamDate(instantOf(Number(recordedAt))),
  };
}

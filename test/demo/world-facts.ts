import { createHash } from 'node:crypto';
import type { CivilDate } from '../../src/kernel/civil-date';
import type { Instant } from '../../src/kernel/instant';
import type { PaymentMethod } from '../../src/kernel/payment-cycle';
import type { Period } from '../../src/kernel/period';
import type { Fund } from '../../src/law/fund';
import type { AdjustmentFact, EmployerFacts } from '../../src/modules/contributions/domain/facts';
import { csvPieces } from '../../src/demo/world/csv';
import { worldTables } from '../../src/demo/world/tables';
import type { World } from '../../src/demo/world/world';

export type Row = Readonly<Record<string, string>>;

/** Rows of one file of a world, by column name. */
export function rowsOf(world: World, fileName: string): Row[] {
  const table = worldTables(world).find((candidate) => candidate.fileName === fileName)!;
  return Array.from(table.rows(), (row) => Object.fromEntries(table.header.map((column, i) => [column, row[i]!])));
}

/** SHA-256 over every byte of every file of a world. */
export function worldHash(world: World): string {
  const hash = createHash('sha256');
  for (const table of worldTables(world)) {
    hash.update(table.fileName);
    for (const { text } of csvPieces(table)) hash.update(text);
  }
  return hash.digest('hex');
}

/** The facts of every employer of a world, as an import would store them. What the cells look like is tested elsewhere. */
export function factsOf(world: World): Map<string, EmployerFacts> {
  const facts = new Map(
    rowsOf(world, 'employers.csv').map((row) => [
      row['employerCode']!,
      {
        employerCode: row['employerCode']!,
        paymentMethod: row['paymentMethod'] as PaymentMethod,
        assessments: [] as EmployerFacts['assessments'][number][],
        payments: [] as EmployerFacts['payments'][number][],
        adjustments: [] as AdjustmentFact[],
        reminders: [] as EmployerFacts['reminders'][number][],
        excuses: [],
        refunds: [],
        statuses: [],
        methods: [],
      },
    ]),
  );
  for (const row of rowsOf(world, 'assessments.csv')) {
    facts.get(row['employerCode']!)!.assessments.push({ ...item(row), recordedAt: row['recordedAt'] as Instant });
  }
  for (const row of rowsOf(world, 'payments.csv')) {
    facts.get(row['employerCode']!)!.payments.push({
      receiptNo: row['receiptNo']!,
      receivedOn: row['receivedOn'] as CivilDate,
      amount: BigInt(row['amount']!),
      ...(row['fund'] ? { fund: row['fund'] as Fund } : {}),
      ...(row['period'] ? { period: row['period'] as Period } : {}),
      recordedAt: row['recordedAt'] as Instant,
    });
  }
  for (const row of rowsOf(world, 'adjustments.csv'))
    facts.get(row['employerCode']!)!.adjustments.push(adjustment(row));
  for (const row of rowsOf(world, 'reminders.csv')) {
    const sentOn = row['sentOn'] as CivilDate;
    facts.get(row['employerCode']!)!.reminders.push({
      reminderNo: row['reminderNo']!,
      sentOn,
      recordedAt: `${sentOn}T01:00:00.000Z` as Instant,
    });
  }
  return facts;
}

function adjustment(row: Row): AdjustmentFact {
  const common = { adjustmentNo: row['adjustmentNo']!, recordedAt: row['recordedAt'] as Instant };
  return row['reversesReceiptNo']
    ? { ...common, reversesReceiptNo: row['reversesReceiptNo'] }
    : { ...common, ...item(row) };
}

function item(row: Row): { fund: Fund; period: Period; amount: bigint } {
  return { fund: row['fund'] as Fund, period: row['period'] as Period, amount: BigInt(row['amount']!) };
}

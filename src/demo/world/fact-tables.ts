import type { CsvRow, CsvTable } from './csv';
import { employerCode } from './employers';
import { historyAt, type EmployerHistory } from './history';
import type { World } from './world';

/** payments.csv: employer by employer, each one's receipts in order of day. */
export function paymentsTable(world: World): CsvTable {
  return {
    fileName: 'payments.csv',
    header: ['receiptNo', 'employerCode', 'receivedOn', 'amount', 'fund', 'period', 'recordedAt'],
    rows: () =>
      eachHistory(world, (code, { payments }) =>
        payments.map((p) => [p.receiptNo, code, p.receivedOn, String(p.amount), p.fund, p.period, p.recordedAt]),
      ),
  };
}

/** adjustments.csv */
export function adjustmentsTable(world: World): CsvTable {
  return {
    fileName: 'adjustments.csv',
    header: ['adjustmentNo', 'employerCode', 'period', 'fund', 'amount', 'reversesReceiptNo', 'reason', 'recordedAt'],
    rows: () =>
      eachHistory(world, (code, { adjustments }) =>
        adjustments.map((a) => [
          a.adjustmentNo,
          code,
          a.period,
          a.fund,
          String(a.amount),
          a.reversesReceiptNo,
          a.reason,
          a.recordedAt,
        ]),
      ),
  };
}

/** reminders.csv */
export function remindersTable(world: World): CsvTable {
  return {
    fileName: 'reminders.csv',
    header: ['reminderNo', 'employerCode', 'sentOn', 'servedOn'],
    rows: () =>
      eachHistory(world, (code, { reminders }) => reminders.map((r) => [r.reminderNo, code, r.sentOn, r.servedOn])),
  };
}

function* eachHistory(
  world: World,
  rowsOf: (employerCode: string, history: EmployerHistory) => CsvRow[],
): Generator<CsvRow> {
  for (let index = 0; index < world.employers; index += 1) yield* rowsOf(employerCode(index), historyAt(world, index));
}

import type { Database } from '../../src/platform/database/database';

const WHAT_A_CYCLE_WRITES: Readonly<Record<string, string>> = {
  arrears_position: 'employer_id, exact_from, exact_until, credit, arrears_from, workers, rules_hash',
  open_item:
    'employer_id, fund, period, starts_on, due_on, assessed, paid, outstanding, accrues_from_day, charge_closed, charge_paid, evaded_from',
  open_charge: 'employer_id, fund, month, computed_on, base, rate, amount, paid',
  enforcement_case: 'employer_id, opened_on, closed_on, closing_reason, authority_id, officer, version',
  case_event: 'kind, occurred_on, sequence, actor, data',
  notice: 'kind, employer_id, authority_id, period, as_of, state, year, number',
  duty: 'kind, subject, period, opens_on, due_on, met_on',
  employer_touched: 'employer_id',
};

/** Everything that a cycle writes, as text, but for row ids and times of computing: equal for equal results. */
export async function dumpOfCycle(database: Database): Promise<Record<string, string>> {
  const dump: Record<string, string> = {};
  for (const [table, columns] of Object.entries(WHAT_A_CYCLE_WRITES)) {
    const order = columns.split(', ').map((_, i) => i + 1);
    const rows = await database.rawRows(`SELECT ${columns} FROM ${table} ORDER BY ${order.join(', ')}`);
    dump[table] = rows.map((row) => row.map((value) => (value === null ? '' : String(value))).join('|')).join('\n');
  }
  return dump;
}

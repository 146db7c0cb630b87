import { formatDong } from '../kernel/money';
import { explainChargeLine, type Statement } from '../modules/arrears/arrears.api';
import { table } from './table';

/** A statement as text for a terminal: totals, open items, and each charge line with its explanation. */
export function statementTable(statement: Statement): string {
  const parts = [
    `${statement.employerCode}, as of ${statement.asOf}, as known at ${statement.knownAt}`,
    '',
    itemsTable(statement),
    '',
    totalsTable(statement),
    ...chargeLines(statement),
  ];
  for (const assumption of statement.assumptions) {
    parts.push(
      '',
      `ASSUMED: ${assumption.parameter} = ${assumption.value} from ${assumption.validFrom} (${assumption.reference})`,
    );
  }
  return parts.join('\n');
}

/** Each line in words, with the articles that it rests on. */
function chargeLines(statement: Statement): string[] {
  if (statement.chargeLines.length === 0) return [];
  const lines = statement.chargeLines.map((line) => `- ${explainChargeLine(line, 'en')} [${line.legalBasis}]`);
  return ['', 'Late charges, line by line:', ...lines];
}

function itemsTable(statement: Statement): string {
  const open = statement.items.filter((item) => item.outstanding > 0n || item.charge > 0n);
  return table(
    ['fund', 'period', 'due', 'assessed', 'paid', 'outstanding', 'quality', 'since', 'days late', 'charge'],
    open.map((item) => [
      item.fund,
      item.period,
      item.dueDate,
      formatDong(item.assessed),
      formatDong(item.paid),
      formatDong(item.outstanding),
      item.quality,
      item.qualitySince,
      String(item.daysLate),
      formatDong(item.charge),
    ]),
    [3, 4, 5, 8, 9],
  );
}

function totalsTable(statement: Statement): string {
  const { totals } = statement;
  return table(
    ['', 'đồng'],
    [
      ['not yet due', formatDong(totals.notDue)],
      ['late', formatDong(totals.late)],
      ['evaded', formatDong(totals.evaded)],
      ['arrears', formatDong(totals.arrears)],
      ['late charges accrued', formatDong(totals.chargesAccrued)],
      ['late charges paid', formatDong(totals.chargesPaid)],
      ['owed (arrears and charges)', formatDong(totals.owed)],
      ['credit', formatDong(statement.credit)],
    ],
    [1],
  );
}

import { formatDong } from '../../kernel/money';
import { table } from '../table';
import type { DemonstrationResult } from './demonstration';

/** The table at the end of the demonstration: what there is, what was found, where the files lie. */
export function demonstrationTable(result: DemonstrationResult): string {
  const [province] = result.reports;
  const totals = province?.data.totals;
  const rate = province?.data.rates.overdue;
  const dong = (amount: number | undefined): string => `${formatDong(BigInt(amount ?? 0))} đồng`;
  const rows: [string, string][] = [
    ['Day of the demonstration', result.asOf],
    ...result.world.files.map(({ path, rows: count }): [string, string] => [
      `Rows of ${path.replace(/^.*[/\\]/, '')}`,
      String(count),
    ]),
    ['Cases opened / closed in the year before', `${result.casesBefore.opened} / ${result.casesBefore.closed}`],
    ['Cases opened / closed on the day', `${result.cycle.casesOpened} / ${result.cycle.casesClosed}`],
    ['Cases pursued step by step, by made-up officers', String(result.casesBefore.work.careers.length)],
    ['  steps taken in them', String(result.casesBefore.work.moves)],
    ['Reminder letters', String(result.letters.issued)],
    ['  made as PDF so far', String(result.letters.written)],
    [`Report of ${province?.data.authority.name ?? ''}`, province?.data.period ?? ''],
    ['  employers in arrears', String(totals?.employersInArrears ?? 0)],
    ['  workers affected', String(totals?.workersAffected ?? 0)],
    ['  arrears', dong(totals?.arrears)],
    ['    of which evaded', dong(totals?.evaded)],
    ['  late charges unpaid', dong(totals?.charges)],
    ['  overdue rate', `${rate?.percent ?? '–'} % = ${dong(rate?.numerator)} / ${dong(rate?.denominator)}`],
    ['Letters are in', result.letters.folder],
    ['Reports are in', result.reportFolder],
  ];
  return table(['The made-up province', ''], rows);
}

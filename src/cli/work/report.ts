import type { CivilDate } from '../../kernel/civil-date';
import type { Period } from '../../kernel/period';
import { MakeMonthlyReport, WriteReportFiles } from '../../modules/reports/reports.api';
import { actorName } from '../actor';
import type { Work } from '../declaration';
import { tellNotComputed } from '../left-out';
import { EXIT } from '../terminal';

/** What `report monthly` takes. */
export interface MonthlyReportGiven {
  readonly authority: string;
  readonly period: Period;
  readonly out: string;
  readonly number?: number;
  readonly signedOn?: CivilDate;
}

/** Makes the monthly report of an authority. */
export const monthlyReport: Work<MonthlyReportGiven> = async (given, { terminal, open }) => {
  const { authority, period, out } = given;
  const app = await open('reports');
  const bar = terminal.progress({ vi: 'Đang đọc các đơn vị', en: 'Reading employers' });
  const report = await app
    .get(MakeMonthlyReport)
    .run(authority, period, (done, total) => bar.update(done, total), actorName())
    .finally(() => bar.end());
  const files = await app.get(WriteReportFiles).run(report, out, given);
  const { totals, rates, notComputed = [] } = report.data;
  const { version, isNew } = report;
  const leftOut = notComputed.map(({ code, error, why }) => ({ employerCode: code, code: error, why }));
  const leftOutForMachines = leftOut.map(({ why, ...each }) => ({ ...each, message: why[terminal.language] }));
  await terminal.answer({ version, isNew, totals, rates, files, leftOut: leftOutForMachines }, () => {
    const unchanged = isNew
      ? { vi: '', en: '' }
      : { vi: ' (không có gì thay đổi)', en: ' (nothing has changed since)' };
    const head = terminal.words({
      vi: `${report.data.authority.name}, ${period}, phiên bản ${version}${unchanged.vi}`,
      en: `${report.data.authority.name}, ${period}, version ${version}${unchanged.en}`,
    });
    return [head, ...files.map((file) => `  ${file.path}`)].join('\n');
  });
  tellNotComputed(terminal, leftOut);
  return leftOut.length > 0 ? EXIT.partly : EXIT.done;
};

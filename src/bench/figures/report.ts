import { join } from 'node:path';
import { PROVINCE_CODE } from '../../demo/world/authorities';
import { addMonths, periodOf } from '../../kernel/period';
import { MakeMonthlyReport, WriteReportFiles } from '../../modules/reports/reports.api';
import { accrualSql } from '../accrual-sql';
import { timed, type Figure } from '../figure';
import { withApplication } from '../open-application';
import { withRaw } from '../raw-database';
import type { Stage } from '../stage';

/** The frozen data of the month's debt report on the whole province. */
export const PROVINCE_REPORT: Figure = {
  name: 'report-province',
  counts: 'employers',
  prepares: false,
  repeatable: false,
  program: (stage) =>
    withApplication(stage, async (app) => {
      const month = addMonths(periodOf(stage.asOf), -1);
      const { time } = await timed(() => app.get(MakeMonthlyReport).run(PROVINCE_CODE, month));
      return { count: stage.employers, ...time };
    }),
  baseline: { what: 'the same SQL statement, summed by office and fund', run: sumByOffice },
};

/** The report's PDF, XLSX and JSON, when its data are there. */
export const PROVINCE_REPORT_FILES: Figure = {
  name: 'report-province-files',
  counts: 'employers',
  prepares: false,
  repeatable: false,
  program: (stage) =>
    withApplication(stage, async (app) => {
      const month = addMonths(periodOf(stage.asOf), -1);
      const report = await app.get(MakeMonthlyReport).run(PROVINCE_CODE, month);
      const { time } = await timed(() => app.get(WriteReportFiles).run(report, join(stage.folder, 'report')));
      return { count: stage.employers, ...time };
    }),
};

async function sumByOffice(stage: Stage): ReturnType<Figure['program']> {
  const sql = `SELECT authority_id, fund, COUNT(DISTINCT employer_id), SUM(outstanding), SUM(charge)
    FROM (${accrualSql(stage.asOf, stage.months)}) AS item JOIN employer ON employer.id = item.employer_id
    GROUP BY authority_id, fund ORDER BY authority_id, fund`;
  return withRaw(stage, async (raw) => {
    const { time } = await timed(() => raw.rows(sql));
    return { count: stage.employers, ...time };
  });
}

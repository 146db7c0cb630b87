import type { Command } from 'commander';
import type { CivilDate } from '../../kernel/civil-date';
import type { Period } from '../../kernel/period';
import { MakeMonthlyReport, WriteReportFiles } from '../../modules/reports/reports.api';
import { actorName } from '../actor';
import { countArgument, dateArgument, periodArgument } from '../arguments';
import { runCommand } from '../run-command';
import { EXIT } from '../terminal';

interface Options {
  readonly authority: string;
  readonly period: Period;
  readonly out: string;
  readonly number?: number;
  readonly signedOn?: CivilDate;
}

/** `report monthly --authority CODE --period YYYY-MM --out DIR [--number N --signed-on DATE]` */
export function addReportCommand(program: Command): void {
  program
    .command('report')
    .description('reports to People’s Committees, Party committees and the office above')
    .command('monthly')
    .description('the monthly debt report of an authority as PDF, XLSX and JSON, from one frozen snapshot')
    .requiredOption('--authority <code>', 'code of the authority that reports')
    .requiredOption('--period <month>', 'a month that has ended, YYYY-MM', periodArgument)
    .requiredOption('--out <folder>', 'where the files are written')
    .option(
      '--number <n>',
      'number of the letter in the office’s register; without it the letter is a draft',
      countArgument,
    )
    .option('--signed-on <date>', 'the day on which the letter was signed, YYYY-MM-DD', dateArgument)
    .action(async (options: Options, command: Command) => {
      await runCommand(command, async (app, terminal) => {
        const bar = terminal.progress('Reading employers');
        const report = await app
          .get(MakeMonthlyReport)
          .run(options.authority, options.period, (done, total) => bar.update(done, total), actorName());
        bar.end();
        const files = await app.get(WriteReportFiles).run(report, options.out, options);
        const { totals, rates } = report.data;
        await terminal.answer({ version: report.version, isNew: report.isNew, totals, rates, files }, () =>
          [
            `${report.data.authority.name}, ${options.period}, version ${report.version}${report.isNew ? '' : ' (nothing has changed since)'}`,
            ...files.map((file) => `  ${file.path}`),
          ].join('\n'),
        );
        return EXIT.done;
      });
    });
}

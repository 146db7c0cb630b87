import type { Command } from 'commander';
import type { CivilDate } from '../../kernel/civil-date';
import { RenderReminders, SendReminders } from '../../modules/notices/notices.api';
import { CLOCK, type Clock } from '../../platform/clock/clock';
import { JobRunner } from '../../platform/jobs/job-runner';
import { dateArgument } from '../arguments';
import { runCommand } from '../run-command';
import { EXIT } from '../terminal';

interface Options {
  readonly asOf: CivilDate;
  readonly out: string;
}

/** `notices render --as-of DATE --out DIR` */
export function addNoticesCommand(program: Command): void {
  program
    .command('notices')
    .description('letters to employers')
    .command('render')
    .description(
      'issue and send the reminders that the cycle has proposed for the month, and write every one of the month as PDF',
    )
    .requiredOption('--as-of <date>', 'day of issue, YYYY-MM-DD', dateArgument)
    .requiredOption('--out <folder>', 'where the PDF files are written')
    .action(async (options: Options, command: Command) => {
      await runCommand(command, async (app, terminal) => {
        const today = app.get<Clock>(CLOCK).today();
        if (options.asOf < today) {
          terminal.say(
            `Note: the letters are dated ${options.asOf}, before today (${today}); deadlines run from that date`,
          );
        }
        const sent = await app.get(SendReminders).run(options.asOf);
        const bar = terminal.progress('Writing letters');
        const rendered = await app
          .get(RenderReminders)
          .run(options.asOf, options.out, (done, total) => bar.update(done, total));
        bar.end();
        // What was left for the background has been made just now: working it off finds nothing to do.
        await app.get(JobRunner).drain();
        await terminal.answer({ ...sent, ...rendered }, () =>
          [
            `${sent.issued} reminders issued, ${sent.dispatched} sent, ${sent.voided} voided because they were no longer due`,
            `${rendered.written} letters in ${rendered.folder}`,
          ].join('\n'),
        );
        return EXIT.done;
      });
    });
}

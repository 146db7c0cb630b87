import type { Command } from 'commander';
import type { CivilDate } from '../../kernel/civil-date';
import { RunCycle } from '../../modules/cycle/cycle.api';
import { dateArgument } from '../arguments';
import { runCommand } from '../run-command';
import { EXIT } from '../terminal';

/** `cycle --as-of DATE` */
export function addCycleCommand(program: Command): void {
  program
    .command('cycle')
    .description('bring arrears up to date, open and close cases, queue the notices and duties due; safe to repeat')
    .requiredOption('--as-of <date>', 'the day, YYYY-MM-DD', dateArgument)
    .action(async (options: { asOf: CivilDate }, command: Command) => {
      await runCommand(command, async (app, terminal) => {
        const bar = terminal.progress('Computing arrears');
        const result = await app.get(RunCycle).run(options.asOf, (done, waiting) => {
          bar.update(done, done + waiting, `${done} employers`);
        });
        bar.end();
        await terminal.answer(result, () =>
          [
            `Cycle as of ${result.asOf}`,
            `  projections brought up to date  ${result.projected}`,
            `  cases opened                    ${result.casesOpened}`,
            `  cases closed                    ${result.casesClosed}`,
            `  promises kept, broken           ${result.promisesKept}, ${result.promisesBroken}`,
            `  names taken off public lists    ${result.namesUnpublished}`,
            `  reminders queued                ${result.remindersQueued}`,
            `  duties registered               ${result.dutiesRegistered}`,
            ...(result.caseMisfits > 0
              ? [`  CASES THAT DO NOT FIT THEIR EVENTS  ${result.caseMisfits} (see the log)`]
              : []),
          ].join('\n'),
        );
        for (const { employerCode, message } of result.failures) terminal.say(`${employerCode} left out: ${message}`);
        return result.failures.length > 0 ? EXIT.failed : EXIT.done;
      });
    });
}

import type { Command } from 'commander';
import type { CivilDate } from '../../kernel/civil-date';
import { RebuildProjections } from '../../modules/arrears/arrears.api';
import { CLOCK, type Clock } from '../../platform/clock/clock';
import { dateArgument } from '../arguments';
import { runCommand } from '../run-command';
import { EXIT } from '../terminal';

/** `db migrate` and `db rebuild-projections` */
export function addDatabaseCommand(program: Command): void {
  const database = program.command('db').description('the database');
  database
    .command('migrate')
    .description('bring the schema up to date (every command and the server do so by themselves at start)')
    .action(async (_options: unknown, command: Command) => {
      await runCommand(command, async (_app, terminal) => {
        await terminal.answer({ migrated: true }, () => 'The schema is up to date');
        return EXIT.done;
      });
    });
  database
    .command('rebuild-projections')
    .description('throw all projections away and make them anew from the facts')
    .option('--as-of <date>', 'the day on which they shall hold; absent: today', dateArgument)
    .action(async (options: { asOf?: CivilDate }, command: Command) => {
      await runCommand(command, async (app, terminal) => {
        const asOf = options.asOf ?? app.get<Clock>(CLOCK).today();
        const bar = terminal.progress('Rebuilding');
        const { projected, failures } = await app
          .get(RebuildProjections)
          .run(asOf, (done, waiting) => bar.update(done, done + waiting));
        bar.end();
        await terminal.answer(
          { asOf, employers: projected, failures },
          () => `${projected} employers projected as of ${asOf}`,
        );
        for (const { employerCode, message } of failures) terminal.say(`${employerCode} left out: ${message}`);
        return failures.length > 0 ? EXIT.failed : EXIT.done;
      });
    });
}

import type { Command } from 'commander';
import type { CivilDate } from '../../kernel/civil-date';
import type { Instant } from '../../kernel/instant';
import { GetStatement, statementToJson } from '../../modules/arrears/arrears.api';
import { dateArgument, instantArgument } from '../arguments';
import { runCommand } from '../run-command';
import { statementTable } from '../statement-table';
import { EXIT } from '../terminal';

interface Options {
  readonly all?: boolean;
  readonly asOf: CivilDate;
  readonly knownAt?: Instant;
}

/** `statement EMPLOYER|--all --as-of DATE [--known-at INSTANT]` */
export function addStatementCommand(program: Command): void {
  program
    .command('statement')
    .description('what an employer owes on a day, with every line that it adds up from')
    .argument('[employer]', 'employer code')
    .option('--all', 'every employer: one JSON object a line, as a stream')
    .requiredOption('--as-of <date>', 'the day, YYYY-MM-DD', dateArgument)
    .option('--known-at <instant>', 'leave out facts recorded later, for example 2026-04-01T00:00:00Z', instantArgument)
    .action(async (employer: string | undefined, options: Options, command: Command) => {
      if ((employer === undefined) === (options.all !== true)) {
        command.error('error: name one employer, or give --all', { exitCode: EXIT.wrongUsage });
      }
      await runCommand(command, async (app, terminal) => {
        const statements = app.get(GetStatement);
        if (employer === undefined) {
          for await (const statement of statements.all(options.asOf, options.knownAt)) {
            await terminal.print(statementToJson(statement));
          }
          return EXIT.done;
        }
        const statement = await statements.one(employer, options.asOf, options.knownAt);
        await terminal.print(terminal.json ? statementToJson(statement) : statementTable(statement));
        return EXIT.done;
      });
    });
}

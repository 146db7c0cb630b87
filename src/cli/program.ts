import { Command, CommanderError } from 'commander';
import { addAuditCommand } from './commands/audit.command';
import { addCycleCommand } from './commands/cycle.command';
import { addDatabaseCommand } from './commands/database.command';
import { addDemoCommand } from './commands/demo.command';
import { addNoticesCommand } from './commands/notices.command';
import { addImportCommand } from './commands/import.command';
import { addInitCommand } from './commands/init.command';
import { addParametersCommand } from './commands/parameters.command';
import { addPlanCommand } from './commands/plan.command';
import { addReportCommand } from './commands/report.command';
import { addStatementCommand } from './commands/statement.command';
import { addWhyCommand } from './commands/why.command';
import { EXIT } from './terminal';

/** The whole command line: one file for each command. */
export function buildProgram(): Command {
  const program = new Command('contribution-enforcement')
    .description('Getting unpaid social-insurance contributions back from employers, lawfully and to the đồng')
    .option('--json', 'machine output on standard output; messages go to standard error')
    .showHelpAfterError('(add --help for how to call it)')
    .exitOverride();
  addInitCommand(program);
  addImportCommand(program);
  addCycleCommand(program);
  addStatementCommand(program);
  addWhyCommand(program);
  addNoticesCommand(program);
  addReportCommand(program);
  addPlanCommand(program);
  addParametersCommand(program);
  addDatabaseCommand(program);
  addAuditCommand(program);
  addDemoCommand(program);
  for (const command of everyCommand(program))
    command.exitOverride().option('--json', 'machine output on standard output');
  return program;
}

/** Runs the command line; wrong usage ends with exit code 2. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  try {
    await buildProgram().parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  }
}

function everyCommand(command: Command): Command[] {
  return command.commands.flatMap((sub) => [sub, ...everyCommand(sub)]);
}

import type { Command } from 'commander';
import type { CivilDate } from '../../kernel/civil-date';
import { AnswerMeasures, ladderJson } from '../../modules/cases/cases.api';
import { dateArgument } from '../arguments';
import { ladderText } from '../ladder-text';
import { runCommand } from '../run-command';
import { EXIT } from '../terminal';

interface Options {
  readonly asOf: CivilDate;
}

/** `why EMPLOYER --as-of DATE` */
export function addWhyCommand(program: Command): void {
  program
    .command('why')
    .description('what every measure answers about an employer on a day: what may be done, and why not')
    .argument('<employer>', 'employer code')
    .requiredOption('--as-of <date>', 'the day, YYYY-MM-DD', dateArgument)
    .action(async (employer: string, { asOf }: Options, command: Command) => {
      await runCommand(command, async (app, terminal) => {
        const ladder = await app.get(AnswerMeasures).ofEmployer(employer, asOf);
        await terminal.answer(ladderJson(ladder), () => ladderText(ladder));
        return EXIT.done;
      });
    });
}

import type { Command } from 'commander';
import { PARAMETERS, type ParameterName } from '../../law/parameters/definition';
import { CurrentLaw, SetParameter } from '../../modules/parameters/parameters.api';
import { actorName } from '../actor';
import { runCommand } from '../run-command';
import { table } from '../table';
import { EXIT } from '../terminal';

interface SetOptions {
  readonly from: string;
  readonly value: string;
  readonly reference: string;
  readonly assumed?: boolean;
}

/** `parameters list` and `parameters set NAME --from DATE --value V --reference TEXT [--assumed]` */
export function addParametersCommand(program: Command): void {
  const parameters = program.command('parameters').description('dated legal parameters');
  addList(parameters);
  addSet(parameters);
}

function addList(parameters: Command): void {
  parameters
    .command('list')
    .description('every parameter with its dates, value, certainty and reference')
    .argument('[name]', 'only parameters whose name contains this')
    .action(async (name: string | undefined, _options: unknown, command: Command) => {
      await runCommand(command, async (app, terminal) => {
        const { book } = await app.get(CurrentLaw).get();
        const names = (Object.keys(PARAMETERS) as ParameterName[]).filter(
          (each) => name === undefined || each.includes(name),
        );
        const rows = names.flatMap((each) => book.textOf(each));
        await terminal.answer(rows, () =>
          table(
            ['name', 'from', 'until', 'value', 'certainty', 'reference'],
            rows.map((row) => [row.name, row.from, row.until ?? '', row.value, row.certainty, row.reference]),
          ),
        );
        return EXIT.done;
      });
    });
}

function addSet(parameters: Command): void {
  parameters
    .command('set')
    .description('enter a published value without a release; audited, append-only')
    .argument('<name>', 'for example monthly-charge-rate.SI')
    .requiredOption('--from <date>', 'first day on which it holds, YYYY-MM-DD')
    .requiredOption('--value <value>', 'for a rate a fraction: 0.010650')
    .requiredOption('--reference <text>', 'the document that it rests on')
    .option('--assumed', 'nothing published confirms it: it is marked so on everything printed from it')
    .action(async (name: string, options: SetOptions, command: Command) => {
      await runCommand(command, async (app, terminal) => {
        const result = await app.get(SetParameter).run({
          name,
          from: options.from,
          value: options.value,
          reference: options.reference,
          assumed: options.assumed === true,
          actor: actorName(),
        });
        await terminal.answer({ name, from: options.from, value: options.value, ...result }, () =>
          result.entered
            ? `${name} = ${options.value} from ${options.from}: entered`
            : `${name}: the same value is there already`,
        );
        return EXIT.done;
      });
    });
}

import type { Command } from 'commander';
import { toJsonInteger, type Dong } from '../../kernel/money';
import { ListCollectionPlans, SetCollectionPlan } from '../../modules/reports/reports.api';
import { actorName } from '../actor';
import { countArgument, dongArgument } from '../arguments';
import { runCommand } from '../run-command';
import { table } from '../table';
import { EXIT } from '../terminal';

interface SetOptions {
  readonly authority: string;
  readonly year: number;
  readonly amount: Dong;
  readonly reference: string;
}

/** `plan set --authority CODE --year YYYY --amount ĐỒNG --reference TEXT` and `plan list --authority CODE` */
export function addPlanCommand(program: Command): void {
  const plan = program.command('plan').description('what an authority is to collect in a year');
  addSet(plan);
  addList(plan);
}

function addSet(plan: Command): void {
  plan
    .command('set')
    .description('enter the plan of a year; audited, append-only: the latest entry holds')
    .requiredOption('--authority <code>', 'code of the authority')
    .requiredOption('--year <year>', 'the year of the plan', countArgument)
    .requiredOption('--amount <dong>', 'whole đồng, digits only', dongArgument)
    .requiredOption('--reference <text>', 'the decision that sets the plan')
    .action(async (options: SetOptions, command: Command) => {
      await runCommand(command, async (app, terminal) => {
        const { authority: authorityCode, year, amount, reference } = options;
        const { entered } = await app
          .get(SetCollectionPlan)
          .run({ authorityCode, year, amount, reference, actor: actorName() });
        const answer = { authority: authorityCode, year, amount: toJsonInteger(amount), reference, entered };
        await terminal.answer(answer, () =>
          entered ? `${authorityCode}, plan of ${year}: ${amount} đồng, entered` : 'The same plan is there already',
        );
        return EXIT.done;
      });
    });
}

function addList(plan: Command): void {
  plan
    .command('list')
    .description('every plan entered for an authority, the latest of a year first')
    .requiredOption('--authority <code>', 'code of the authority')
    .action(async ({ authority }: Pick<SetOptions, 'authority'>, command: Command) => {
      await runCommand(command, async (app, terminal) => {
        const plans = await app.get(ListCollectionPlans).run(authority);
        const rows = plans.map(({ year, amount, reference, recordedAt, recordedBy }) => {
          return { year, amount: toJsonInteger(amount), reference, recordedAt, recordedBy };
        });
        await terminal.answer(rows, () =>
          table(
            ['year', 'amount', 'reference', 'entered', 'by'],
            rows.map((row) => [String(row.year), String(row.amount), row.reference, row.recordedAt, row.recordedBy]),
          ),
        );
        return EXIT.done;
      });
    });
}

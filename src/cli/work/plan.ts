import { toJsonInteger, type Dong } from '../../kernel/money';
import { ListCollectionPlans, SetCollectionPlan } from '../../modules/reports/reports.api';
import { actorName } from '../actor';
import type { Work } from '../declaration';
import { table } from '../table';
import { EXIT } from '../terminal';

/** What `plan set` takes. */
export interface SetPlanGiven {
  readonly authority: string;
  readonly year: number;
  readonly amount: Dong;
  readonly reference: string;
}

/** What `plan list` takes. */
export interface ListPlansGiven {
  readonly authority: string;
}

/** Enters the plan of a year. */
export const setPlan: Work<SetPlanGiven> = async ({ authority, year, amount, reference }, { terminal, open }) => {
  const app = await open('reports');
  const { entered } = await app
    .get(SetCollectionPlan)
    .run({ authorityCode: authority, year, amount, reference, actor: actorName() });
  const answer = { authority, year, amount: toJsonInteger(amount), reference, entered };
  await terminal.answer(answer, () =>
    terminal.words(
      entered
        ? {
            vi: `${authority}, kế hoạch năm ${year}: ${amount} đồng, đã nhập`,
            en: `${authority}, plan of ${year}: ${amount} đồng, entered`,
          }
        : { vi: 'Kế hoạch này đã có', en: 'The same plan is there already' },
    ),
  );
  return EXIT.done;
};

/** Lists the plans of an authority. */
export const listPlans: Work<ListPlansGiven> = async ({ authority }, { terminal, open }) => {
  const app = await open('reports');
  const plans = await app.get(ListCollectionPlans).run(authority);
  const rows = plans.map(({ year, amount, reference, recordedAt, recordedBy }) => {
    return { year, amount: toJsonInteger(amount), reference, recordedAt, recordedBy };
  });
  const head = {
    vi: ['năm', 'số tiền', 'căn cứ', 'nhập lúc', 'người nhập'],
    en: ['year', 'amount', 'reference', 'entered', 'by'],
  }[terminal.language];
  await terminal.answer(rows, () =>
    table(
      head,
      rows.map((row) => [String(row.year), String(row.amount), row.reference, row.recordedAt, row.recordedBy]),
    ),
  );
  return EXIT.done;
};

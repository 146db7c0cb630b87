import { PARAMETERS, type ParameterName } from '../../law/parameters/definition';
import { CurrentLaw, SetParameter } from '../../modules/parameters/parameters.api';
import { actorName } from '../actor';
import type { Work } from '../declaration';
import { table } from '../table';
import { EXIT } from '../terminal';

/** What `parameters list` takes. */
export interface ListParametersGiven {
  readonly name?: string;
}

/** What `parameters set` takes. */
export interface SetParameterGiven {
  readonly name: string;
  readonly from: string;
  readonly value: string;
  readonly reference: string;
  readonly assumed: boolean;
  readonly confirm: boolean;
}

/** Lists the dated values of parameters. */
export const listParameters: Work<ListParametersGiven> = async ({ name }, { terminal, open }) => {
  const app = await open('parameters');
  const { book } = await app.get(CurrentLaw).get();
  const names = (Object.keys(PARAMETERS) as ParameterName[]).filter(
    (each) => name === undefined || each.includes(name),
  );
  const rows = names.flatMap((each) => book.textOf(each));
  const head = {
    vi: ['tên', 'từ ngày', 'đến trước', 'giá trị', 'độ chắc chắn', 'căn cứ'],
    en: ['name', 'from', 'until', 'value', 'certainty', 'reference'],
  }[terminal.language];
  await terminal.answer(rows, () =>
    table(
      head,
      rows.map((row) => [row.name, row.from, row.until ?? '', row.value, row.certainty, row.reference]),
    ),
  );
  return EXIT.done;
};

/** Enters a dated value. */
export const setParameter: Work<SetParameterGiven> = async (given, { terminal, open }) => {
  const app = await open('parameters');
  const { name, from, value } = given;
  const result = await app.get(SetParameter).run({ ...given, confirmed: given.confirm, actor: actorName() });
  await terminal.answer({ name, from, value, ...result }, () =>
    terminal.words(
      result.entered
        ? { vi: `${name} = ${value} từ ${from}: đã nhập`, en: `${name} = ${value} from ${from}: entered` }
        : { vi: 'Giá trị này đã có', en: 'The same value is there already' },
    ),
  );
  return EXIT.done;
};

import type { Bilingual } from '../../kernel/language';
import type { ParameterEntry } from '../../law/law-book';
import { PARAMETERS, type ParameterName } from '../../law/parameters/definition';
import { SealRows } from '../../modules/audit/audit.api';
import { CurrentLaw, SetParameter } from '../../modules/parameters/parameters.api';
import { actorName } from '../actor';
import type { Work } from '../declaration';
import { fittedTable, wrapped } from '../table';
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

type Listed = ParameterEntry & { readonly until?: string };

/** How sure a value is, in words. */
const CERTAINTIES: Readonly<Record<ParameterEntry['certainty'], Bilingual>> = {
  sourced: { vi: 'có văn bản', en: 'sourced' },
  recalled: { vi: 'theo trí nhớ', en: 'recalled' },
  derived: { vi: 'suy ra', en: 'derived' },
  assumed: { vi: 'tạm tính', en: 'assumed' },
};

/** Lists the dated values of parameters: all of them in a table as wide as the terminal, those of a name with their sources. */
export const listParameters: Work<ListParametersGiven> = async ({ name }, { terminal, open }) => {
  const app = await open('parameters');
  const { book } = await app.get(CurrentLaw).get();
  const names = (Object.keys(PARAMETERS) as ParameterName[]).filter(
    (each) => name === undefined || each.includes(name),
  );
  const rows: Listed[] = names.flatMap((each) => book.textOf(each));
  const sureness = (row: Listed): string => terminal.words(CERTAINTIES[row.certainty]);
  await terminal.answer(rows, () =>
    name === undefined
      ? inTable(rows, sureness, terminal.words(HEAD), terminal.words(MORE), terminal.width)
      : inFull(rows, sureness, terminal.width),
  );
  return EXIT.done;
};

const HEAD: Bilingual = { vi: 'tên|từ ngày|đến trước|độ chắc chắn|giá trị', en: 'name|from|until|certainty|value' };
const MORE: Bilingual = {
  vi: 'Căn cứ và giá trị đầy đủ: parameters list TÊN, --json, hoặc trang /parameters.',
  en: 'Sources and whole values: parameters list NAME, --json, or the page /parameters.',
};

function inTable(
  rows: readonly Listed[],
  sureness: (row: Listed) => string,
  head: string,
  more: string,
  width: number,
): string {
  const cells = rows.map((row) => [row.name, row.from, row.until ?? '', sureness(row), row.value]);
  return [fittedTable(head.split('|'), cells, width), '', ...wrapped(more, width, '')].join('\n');
}

function inFull(rows: readonly Listed[], sureness: (row: Listed) => string, width: number): string {
  return rows
    .map((row) =>
      [
        ...wrapped(`${row.name}  ${row.from} → ${row.until ?? '…'}  (${sureness(row)})`, width, ''),
        ...wrapped(row.value, width, '  '),
        ...wrapped(row.reference, width, '  '),
        ...wrapped(row.note ?? '', width, '  '),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Enters a dated value. */
export const setParameter: Work<SetParameterGiven> = async (given, { terminal, open }) => {
  const app = await open('parameters');
  const { name, from, value } = given;
  const result = await app.get(SetParameter).run({ ...given, confirmed: given.confirm, actor: actorName() });
  await app.get(SealRows).run(actorName());
  await terminal.answer({ name, from, value, ...result }, () =>
    terminal.words(
      result.entered
        ? { vi: `${name} = ${value} từ ${from}: đã nhập`, en: `${name} = ${value} from ${from}: entered` }
        : { vi: 'Giá trị này đã có', en: 'The same value is there already' },
    ),
  );
  return EXIT.done;
};

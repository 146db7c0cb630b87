import type { FormRow, PaymentResultView } from '../../../src/modules/notices/domain/reminder-letter-view';

const SECTIONS_OF_POSITION = ['A', 'Đ'] as const;
const COLUMNS = [0, 1, 2, 3, 4, 5];

/** A table C12-TS read back as it is printed: the amounts of its rows by section and number, `B.4.1`; null where a cell is crossed out. */
export type PrintedTable = ReadonlyMap<string, readonly (number | null)[]>;

/** Reads the rows of a printed table; empty cells are nothing. */
export function printedTable({ rows }: Pick<PaymentResultView, 'rows'>): PrintedTable {
  const table = new Map<string, (number | null)[]>();
  let section = '';
  for (const row of rows) {
    if (row.section) section = row.number;
    const key = row.section ? section : `${section}.${row.number}`;
    // The form numbers the rises of wages 1.1 and 1.2 once more: the first of them, of workers, count here.
    if (!table.has(key)) table.set(key, row.cells.map(numberOf));
  }
  return table;
}

function numberOf({ text, crossed }: FormRow['cells'][number]): number | null {
  if (crossed) return null;
  return text === '' || text === '–' ? 0 : Number(text.replaceAll('.', ''));
}

/** Everything in which a printed table does not add up, as sentences; none where it does. */
export function footingErrors(table: PrintedTable): string[] {
  const of = (key: string, column: number): number => table.get(key)?.[column] ?? 0;
  const errors: string[] = [];
  const check = (what: string, left: number, right: number): void => {
    if (left !== right) errors.push(`${what}: ${left} against ${right}`);
  };
  for (const column of COLUMNS) {
    const sum = (...keys: string[]): number => keys.reduce((total, key) => total + of(key, column), 0);
    const children = (key: string, ...others: string[]): void =>
      check(`${key} column ${column + 1}`, sum(key), sum(...others));
    for (const s of SECTIONS_OF_POSITION) {
      children(`${s}.2.2`, `${s}.2.2.1`, `${s}.2.2.2`, `${s}.2.2.3`);
      children(`${s}.3`, `${s}.3.1`, `${s}.3.2`, `${s}.3.3`);
    }
    children('B.3.1', 'B.3.1.1', 'B.3.1.2');
    children('B.3.1.2', 'B.3.1.2.1', 'B.3.1.2.2');
    children('B.4.1', 'B.4.1.1', 'B.4.1.2', 'B.4.1.3');
    children('B.4.1.2', 'B.4.1.2.1', 'B.4.1.2.2');
    children('B.4.1.3', 'B.4.1.3.1', 'B.4.1.3.2', 'B.4.1.3.3');
    children('B.5', 'B.5.1', 'B.5.2', 'B.5.3');
    children('B.6', 'B.6.1', 'B.6.2', 'B.6.3', 'B.6.4');
    children('D', 'D.1', 'D.2');
    children('D.2', 'D.2.1', 'D.2.2', 'D.2.3');
    check(`B.4 column ${column + 1}`, sum('B.4'), sum('B.4.1') - sum('B.4.2'));
    const charged = sum('B.3.1.2.2', 'B.4.1.3');
    check(
      `Đ.2.2 = A + B − D, column ${column + 1}`,
      sum('Đ.2.2'),
      sum('A.2.2', 'B.3', 'B.4', 'B.6.1') - charged - sum('D.1'),
    );
    const arisen = {
      '1': sum('B.5.1', 'B.3.1.2.2', 'B.4.1.3.1', 'B.6.2'),
      '2': sum('B.5.2', 'B.4.1.3.2', 'B.6.3'),
      '3': sum('B.5.3', 'B.4.1.3.3', 'B.6.4'),
    };
    for (const [kind, amount] of Object.entries(arisen)) {
      const right = sum(`A.3.${kind}`) + amount - sum(`D.2.${kind}`);
      check(`Đ.3.${kind} = A + B − D, column ${column + 1}`, sum(`Đ.3.${kind}`), right);
    }
    const all = sum('A.2.2', 'A.3', 'B.3', 'B.4', 'B.5', 'B.6') - sum('D');
    check(`Đ = A + B − D, column ${column + 1}`, sum('Đ.2.2', 'Đ.3'), all);
    if (column === 5) check('C = D + surplus', sum('C') + sum('B.6.5'), sum('D', 'Đ.2.1') - sum('A.2.1'));
    else check(`workers, column ${column + 1}`, sum('Đ.1'), sum('A.1', 'B.1.1') - sum('B.1.2'));
  }
  const lines = [...table].filter(([key]) => /^C\.\d+$/.test(key));
  check(
    'C',
    of('C', 5),
    lines.reduce((total, [, cells]) => total + (cells[5] ?? 0), 0),
  );
  for (const [key, cells] of table) {
    const isDays = /^[AĐ]\.4\./.test(key);
    if (isDays || cells.includes(null)) continue;
    check(
      `${key} across`,
      of(key, 5),
      [0, 1, 2, 3, 4].reduce((total, column) => total + of(key, column), 0),
    );
  }
  return errors;
}

/** In what section A of a table is not section Đ of the one before it. */
export function joinErrors(before: PrintedTable, after: PrintedTable): string[] {
  return [...after].flatMap(([key, cells]) => {
    if (!key.startsWith('A')) return [];
    const closed = before.get(key.replace('A', 'Đ')) ?? [0, 0, 0, 0, 0, 0];
    return closed.join() === cells.join() ? [] : [`${key}: ${closed.join(' ')} became ${cells.join(' ')}`];
  });
}

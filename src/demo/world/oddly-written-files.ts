import type { BadFile, TableKind, TablesByKind } from './bad-file';
import { firstRows, utf8 } from './bad-rows';
import { csvLine } from './csv';
import { encodeWindows1258 } from './windows-1258';

const ROWS = 6;
const BYTE_ORDER_MARK = '\ufeff';

/** Files that hold good rows but are written oddly (must be read), or so that they cannot be trusted (must be refused). */
export function oddlyWrittenFiles(tables: TablesByKind): BadFile[] {
  return [...readable(tables), ...unreadable(tables), ...damaged(tables)];
}

function readable(tables: TablesByKind): BadFile[] {
  const quoted = (row: readonly string[]): string => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');
  const semicolons = (row: readonly string[]): string => csvLine(row, ';');
  return [
    file('employers', 'excel', 'byte order mark, semicolons, CRLF and quotes everywhere', [], () =>
      utf8(`${BYTE_ORDER_MARK}${lines(tables, 'employers', quoted).join('\r\n')}\r\n`),
    ),
    file('assessments', 'excel', 'byte order mark, semicolons and CRLF, no end of line at the end', [], () =>
      utf8(BYTE_ORDER_MARK + lines(tables, 'assessments', semicolons).join('\r\n')),
    ),
    file('employers', 'nfd', 'letters and tones written apart (NFD), as some systems export them', [], () =>
      utf8(`${lines(tables, 'employers').join('\n')}\n`.normalize('NFD')),
    ),
    file('payments', 'header-only', 'a month without a payment', [], () =>
      utf8(`${csvLine(tables.payments.header)}\n`),
    ),
  ];
}

function unreadable(tables: TablesByKind): BadFile[] {
  return [
    file('employers', 'windows-1258', 'the encoding of older Windows programs instead of UTF-8', 'file', () =>
      encodeWindows1258(`${lines(tables, 'employers').join('\r\n')}\r\n`),
    ),
    file('assessments', 'wrong-header', 'another header than the one agreed', 'file', () => {
      const [, ...rows] = lines(tables, 'assessments');
      return utf8(`Mã đơn vị,Tháng,Quỹ,Số lao động,Quỹ lương,Số tiền,Ngày ghi\n${rows.join('\n')}\n`);
    }),
    file('assessments', 'missing-column', 'no column for the amount', 'file', () => {
      const withoutAmount = (row: readonly string[]): string => csvLine(row.toSpliced(5, 1));
      return utf8(`${lines(tables, 'assessments', withoutAmount).join('\n')}\n`);
    }),
    file('payments', 'empty', 'nothing at all', 'file', () => new Uint8Array()),
  ];
}

function damaged(tables: TablesByKind): BadFile[] {
  return [
    file('assessments', 'cut-off', 'the transfer broke in the middle of the last row', [ROWS + 1], () => {
      const [...all] = lines(tables, 'assessments');
      const last = all.pop() ?? '';
      return utf8(`${all.join('\n')}\n${last.slice(0, 20)}`);
    }),
    file('payments', 'extra-cell', 'a separator too many in the third line', [3], () => {
      const all = lines(tables, 'payments');
      return utf8(`${all.map((line, index) => (index === 2 ? `${line},thừa` : line)).join('\n')}\n`);
    }),
    file('employers', 'open-quote', 'a quote that is never closed swallows the rest of the file', [3], () => {
      const all = lines(tables, 'employers');
      return utf8(`${all.map((line, index) => (index === 2 ? line.replace(',', ',"') : line)).join('\n')}\n`);
    }),
  ];
}

function file(
  kind: TableKind,
  name: string,
  what: string,
  rejects: BadFile['rejects'],
  write: () => Uint8Array,
): BadFile {
  return { fileName: `${kind}-${name}.csv`, kind, what, rejects, bytes: write() };
}

function lines(
  tables: TablesByKind,
  kind: TableKind,
  format: (row: readonly string[]) => string = (row) => csvLine(row),
): string[] {
  return [tables[kind].header, ...firstRows(tables[kind], ROWS)].map(format);
}

import { fill, spoken } from '../../../kernel/language';
import type { PageContext } from '../../../platform/pages/page-context';
import type { KeptRow } from '../domain/import-upload';
import { message } from '../domain/messages';
import type { ViewedUpload } from '../use-cases/view-upload.query';
import { WORDS } from '../words';

/** A longer cell is shown, but not mended in a field. */
const LONGEST_CELL = 2000;
const SHOWN_OF_LONG = 200;

/** The rejected rows of a page as lines of a form: each cell in a field, the wrong ones marked, the reasons beside them. */
export function rejectedRows(context: PageContext, { rejected, corrections }: ViewedUpload): object[] {
  if (!rejected) return [];
  return rejected.rows.map((row) => rowOf(context, rejected.columns, row, corrections[row.line]));
}

function rowOf(
  { language }: PageContext,
  columns: readonly string[],
  row: KeptRow,
  mended: readonly string[] | undefined,
): object {
  const { one: t } = spoken(WORDS, language);
  const reasons = row.problems.map(({ column, code, parameters }) => ({
    columns: column.split('; '),
    sentence: message(language, code, parameters),
  }));
  const cells = mended ?? row.cells;
  return {
    line: String(row.origin),
    legend: fill(t.line, { line: row.origin }),
    mended: mended ? t.mended : null,
    text: cells.join(' · ').slice(0, LONGEST_CELL),
    // Those of the row as a whole, and of columns that the file does not have.
    reasons: reasons
      .filter((each) => !each.columns.some((name) => columns.includes(name)))
      .map((each) => each.sentence),
    cells: columns.map((name, position) => {
      const own = reasons.filter((each) => each.columns.includes(name)).map((each) => each.sentence);
      return cellOf(`c.${row.line}.${position}`, name, cells[position] ?? '', own);
    }),
  };
}

function cellOf(field: string, column: string, text: string, reasons: readonly string[]): object {
  const isLong = text.length > LONGEST_CELL;
  return {
    name: field,
    id: field.replaceAll('.', '-'),
    column,
    value: isLong ? `${text.slice(0, SHOWN_OF_LONG)} …` : text,
    isLong,
    // A field of one line would drop the line breaks of a cell.
    isArea: !isLong && /[\r\n]/.test(text),
    error: reasons.length > 0 ? reasons.join(' ') : null,
  };
}

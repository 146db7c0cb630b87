import { fill, spoken, type Language } from '../../../kernel/language';
import type { PageContext } from '../../../platform/pages/page-context';
import { CodeBook } from '../domain/cells/code-spelling';
import type { ColumnDefinition } from '../domain/files/file-definition';
import { asShown } from '../domain/forms/mended-cell';
import { IMPORT_FILES } from '../domain/import-kind';
import type { KeptRow, KeptRows } from '../domain/import-upload';
import { message } from '../domain/messages';
import type { ViewedUpload } from '../use-cases/view-upload.query';
import { WORDS } from '../words';

/** A longer cell is shown, but not mended in a field. */
const LONGEST_CELL = 2000;
const SHOWN_OF_LONG = 200;

/** A column of the file as its cells are shown. */
interface ShownColumn {
  readonly name: string;
  readonly label: string;
  readonly definition: ColumnDefinition | undefined;
  readonly book: CodeBook | null;
}

/** The rejected rows of a page as lines of a form: each cell in a field, the wrong ones marked, the reasons beside them. */
export function rejectedRows(context: PageContext, { upload, rejected, corrections }: ViewedUpload): object[] {
  if (!rejected) return [];
  const definitions = upload.kind === null ? [] : IMPORT_FILES[upload.kind].columns;
  const columns = rejected.columns.map((name, position) => {
    const definition = definitions.find((each) => each.name === name);
    const label = labelOf(context.language, rejected, position, definition);
    return { name, label, definition, book: definition?.codes ? new CodeBook(definition.codes) : null };
  });
  return rejected.rows.map((row) => rowOf(context, rejected, columns, row, corrections[row.line]));
}

/** The file's own word where its header is in the reader's language. */
function labelOf(
  reader: Language,
  { language, names, columns }: KeptRows,
  position: number,
  definition: ColumnDefinition | undefined,
): string {
  const name = columns[position] ?? '';
  if (reader === language) return names[position] ?? name;
  return reader === 'vi' ? (definition?.nameVi ?? name) : name;
}

function rowOf(
  { language }: PageContext,
  { forms }: KeptRows,
  columns: readonly ShownColumn[],
  row: KeptRow,
  mended: readonly string[] | undefined,
): object {
  const { one: t } = spoken(WORDS, language);
  const reasons = row.problems.map(({ column, code, parameters }) => ({
    columns: column.split('; '),
    sentence: message(language, code, parameters),
  }));
  const cells = columns.map(({ definition }, position) =>
    asShown((mended ?? row.cells)[position] ?? '', definition?.form, forms, language),
  );
  return {
    line: String(row.origin),
    legend: fill(t.line, { line: row.origin }),
    mended: mended ? t.mended : null,
    text: cells.join(' · ').slice(0, LONGEST_CELL),
    // Those of the row as a whole, and of columns that the file does not have.
    reasons: reasons
      .filter((each) => !each.columns.some((name) => columns.some((column) => column.name === name)))
      .map((each) => each.sentence),
    cells: columns.map((column, position) => {
      const own = reasons.filter((each) => each.columns.includes(column.name)).map((each) => each.sentence);
      return cellOf(language, `c.${row.line}.${position}`, column, cells[position] ?? '', own);
    }),
  };
}

function cellOf(
  language: Language,
  field: string,
  column: ShownColumn,
  text: string,
  reasons: readonly string[],
): object {
  const isLong = text.length > LONGEST_CELL;
  const choices = isLong ? null : choicesOf(language, column, text);
  return {
    name: field,
    id: field.replaceAll('.', '-'),
    column: column.label,
    value: isLong ? `${text.slice(0, SHOWN_OF_LONG)} …` : text,
    isLong,
    choices,
    // A field of one line would drop the line breaks of a cell.
    isArea: !isLong && choices === null && /[\r\n]/.test(text),
    error: reasons.length > 0 ? reasons.join(' ') : null,
  };
}

/** What may stand in a column of codes, and what stands there: chosen as it is written, so that to leave it changes nothing. */
function choicesOf(
  language: Language,
  { definition, book }: ShownColumn,
  text: string,
): readonly { readonly value: string; readonly label: string; readonly isChosen: boolean }[] | null {
  if (!definition?.codes || !book) return null;
  const chosen = book.codeOf(text);
  const known = definition.codes.map(({ code, words }) => ({
    value: code === chosen ? text : code,
    label: `${words[language]} (${code})`,
    isChosen: code === chosen,
  }));
  const isUnknown = chosen === undefined && text !== '';
  const none = definition.optional || text === '' ? [{ value: '', label: '–', isChosen: text === '' }] : [];
  return [...(isUnknown ? [{ value: text, label: text, isChosen: true }] : []), ...none, ...known];
}

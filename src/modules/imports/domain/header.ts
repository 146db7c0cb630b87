import { DomainError } from '../../../kernel/domain-error';
import type { ColumnDefinition } from './files/file-definition';
import { folded } from './folded';
import { FileForms } from './forms/file-forms';
import type { Bilingual, Language } from '../../../kernel/language';
import { message, type MessageCode } from './messages';

/** Columns that a file of rejected rows has at its end, beside those of its kind. */
export const REJECT_COLUMNS = ['line', 'column', 'reason'] as const;

/** Where each column of a file stands, and how the file writes its cells. */
export interface Header {
  /** Position of a column by name; absent where the file does not have it. */
  readonly positions: ReadonlyMap<string, number>;
  /** What is known of every column of the kind, by name, whether the file has it or not. */
  readonly definitions: ReadonlyMap<string, ColumnDefinition>;
  /** The columns as the file itself names them, in its order, without those of a file of rejected rows. */
  readonly names: readonly string[];
  /** How many cells a row has. */
  readonly width: number;
  /** So many columns without a name at its end are dropped; their cells must be empty. */
  readonly dropped: number;
  /** The file is one of rejected rows, mended; its last three columns are passed over. */
  readonly hasRejectColumns: boolean;
  /** In which language the columns are named. */
  readonly language: Language;
  readonly forms: FileForms;
}

/**
 * Finds the columns of a kind of file in a header, in any order and case, by their English or their Vietnamese names, the latter also
 * without accents. Columns without a name at the end are dropped, as spreadsheets leave them behind.
 * @throws DomainError `header.wrong`, which names the missing, unknown and repeated columns and the header that is expected;
 * `header.mixed` where some names are English and some Vietnamese.
 */
export function readHeader(columns: readonly ColumnDefinition[], cells: readonly string[], language: Language): Header {
  const all = cells.map((cell) => cell.normalize('NFC').trim());
  const names = all.slice(0, all.findLastIndex((name) => name !== '') + 1);
  const hasRejectColumns = endsInRejectColumns(names);
  const own = hasRejectColumns ? names.slice(0, -REJECT_COLUMNS.length) : names;
  const found = own.map((name) => findColumn(columns, name));
  const namedIn = languageOf(found, own);
  const positions = new Map<string, number>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  own.forEach((name, position) => {
    const column = found[position];
    if (column === undefined) unknown.push(name === '' ? '""' : name);
    else if (positions.has(column.name)) repeated.push(shownName(column, namedIn));
    else positions.set(column.name, position);
  });
  const missing = columns.filter(({ name, optional }) => !optional && !positions.has(name));
  if (missing.length + unknown.length + repeated.length > 0) {
    const faults = { missing: missing.map((column) => shownName(column, namedIn)), unknown, repeated };
    throw wrongHeader(columns, names, faults, namedIn, language);
  }
  refuseMixed(found, own, namedIn, language);
  const forms = new FileForms(columns, positions);
  return {
    positions,
    definitions: new Map(columns.map((column) => [column.name, column])),
    names: own,
    width: names.length,
    dropped: all.length - names.length,
    hasRejectColumns,
    language: namedIn,
    forms,
  };
}

/** A column as the file names it; in the language of the file where it does not have the column. */
export function ownName({ positions, definitions, names, language }: Header, column: string): string {
  const position = positions.get(column);
  const definition = definitions.get(column);
  if (position !== undefined) return names[position] ?? column;
  return definition ? shownName(definition, language) : column;
}

/** A column as a reader of either language knows it; the file's own word where its header is in that language. */
export function columnWord(header: Header, column: string): Bilingual {
  const definition = header.definitions.get(column);
  const own = ownName(header, column);
  return {
    vi: header.language === 'vi' ? own : (definition?.nameVi ?? column),
    en: header.language === 'en' ? own : column,
  };
}

function findColumn(columns: readonly ColumnDefinition[], name: string): ColumnDefinition | undefined {
  const wanted = folded(name);
  return columns.find((column) => folded(column.name) === wanted || folded(column.nameVi) === wanted);
}

function isEnglish(column: ColumnDefinition, name: string): boolean {
  return folded(column.name) === folded(name);
}

/** Vietnamese, where the first name that is in one language only is Vietnamese. */
function languageOf(found: readonly (ColumnDefinition | undefined)[], names: readonly string[]): Language {
  const at = found.findIndex((column) => column !== undefined && folded(column.name) !== folded(column.nameVi));
  const column = found[at];
  return column === undefined || isEnglish(column, names[at] ?? '') ? 'en' : 'vi';
}

function refuseMixed(
  found: readonly (ColumnDefinition | undefined)[],
  names: readonly string[],
  namedIn: Language,
  language: Language,
): void {
  const others = names.flatMap((name, position) => {
    const column = found[position];
    const inBoth = column === undefined || folded(column.name) === folded(column.nameVi);
    return inBoth || isEnglish(column, name) === (namedIn === 'en') ? [] : [{ name, column }];
  });
  if (others.length === 0) return;
  const parameters = {
    columns: others.map(({ name }) => name).join(', '),
    names: others.map(({ column }) => shownName(column, namedIn)).join(', '),
  };
  throw new DomainError('header.mixed', message(language, 'header.mixed', parameters), parameters);
}

function shownName(column: ColumnDefinition, language: Language): string {
  return language === 'vi' ? column.nameVi : column.name;
}

function endsInRejectColumns(names: readonly string[]): boolean {
  const last = names.slice(-REJECT_COLUMNS.length).map((name) => name.toLowerCase());
  return REJECT_COLUMNS.every((name, index) => last[index] === name);
}

interface Faults {
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
}

function wrongHeader(
  columns: readonly ColumnDefinition[],
  names: readonly string[],
  faults: Faults,
  namedIn: Language,
  language: Language,
): DomainError {
  const part = (code: MessageCode, listed: readonly string[]): string =>
    listed.length === 0 ? '' : message(language, code, { columns: listed.slice(0, 30).join(', ').slice(0, 500) });
  const optional = columns.filter((column) => column.optional).map((column) => shownName(column, namedIn));
  const needed = columns.filter((column) => !column.optional).length;
  const parameters = {
    // How unlike the file is to its kind, for whoever tries several.
    lack: faults.missing.length / Math.max(1, needed),
    header: names.join(', ').slice(0, 500),
    missing: part('header.missing', faults.missing),
    unknown: part('header.unknown', faults.unknown),
    repeated: part('header.repeated', faults.repeated),
    expected: columns.map((column) => shownName(column, namedIn)).join(','),
    optional: part('header.optional', optional),
  };
  return new DomainError('header.wrong', message(language, 'header.wrong', parameters), parameters);
}

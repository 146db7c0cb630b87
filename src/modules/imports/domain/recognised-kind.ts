import { DomainError } from '../../../kernel/domain-error';
import { readHeader } from './header';
import { IMPORT_COLUMNS, IMPORT_KINDS, type ImportKind } from './import-kind';
import { message, type Language } from './messages';

/**
 * The kind of a file by its header.
 * @throws DomainError `header.wrong`, of the kind that it looks most like; `kind.unrecognised` where it looks like none
 */
export function recognisedKind(cells: readonly string[], language: Language): ImportKind {
  const faults = new Map<ImportKind, unknown>();
  for (const kind of IMPORT_KINDS) {
    const fault = faultOf(kind, cells, language);
    if (fault === undefined) return kind;
    faults.set(kind, fault);
  }
  const nearest = IMPORT_KINDS.toSorted((a, b) => likeness(b, cells) - likeness(a, cells))[0];
  if (nearest !== undefined && likeness(nearest, cells) >= 0.5) throw faults.get(nearest);
  const header = cells.join(', ').slice(0, 300);
  throw new DomainError('kind.unrecognised', message(language, 'kind.unrecognised', { header }), { header });
}

function faultOf(kind: ImportKind, cells: readonly string[], language: Language): unknown {
  try {
    readHeader(IMPORT_COLUMNS[kind], cells, language);
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** Which share of the columns that the kind needs the header has. */
function likeness(kind: ImportKind, cells: readonly string[]): number {
  const names = new Set(cells.map((cell) => cell.normalize('NFC').trim().toLowerCase()));
  const needed = IMPORT_COLUMNS[kind].filter((column) => !column.optional);
  return needed.filter(({ name }) => names.has(name.toLowerCase())).length / needed.length;
}

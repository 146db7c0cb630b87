import { DomainError } from '../../../kernel/domain-error';
import { IMPORT_KINDS, type ImportKind } from '../domain/import-kind';
import type { Language } from '../../../kernel/language';
import { importError } from '../domain/import-errors';
import { openSource } from './open-source';

/** The file can be read, but its header is not that of the kind that was tried. */
const HEADER_FAULTS = ['header.wrong', 'header.mixed', 'xlsx.no-sheet'];

/** A header that lacks fewer of the columns that a kind needs looks like that kind, with a mistake. */
const LIKE_ENOUGH = 0.5;

/**
 * What a file holds, by its header; of a workbook the first sheet that fits any kind.
 * @throws DomainError where the file cannot be read; the fault of the kind that it looks most like; `kind.unrecognised`
 */
export async function recogniseKind(path: string, language: Language): Promise<ImportKind> {
  const faults: DomainError[] = [];
  for (const kind of IMPORT_KINDS) {
    const fault = await faultAs(kind, path, language);
    if (fault === undefined) return kind;
    if (!HEADER_FAULTS.includes(fault.code)) throw fault;
    faults.push(fault);
  }
  const nearest = faults.toSorted((a, b) => lackOf(a) - lackOf(b))[0];
  if (nearest !== undefined && lackOf(nearest) < LIKE_ENOUGH) throw nearest;
  const seen = nearest?.parameters['header'];
  const header = typeof seen === 'string' ? seen.slice(0, 300) : '';
  throw importError('kind.unrecognised', { header });
}

async function faultAs(kind: ImportKind, path: string, language: Language): Promise<DomainError | undefined> {
  try {
    const source = await openSource(kind, path, language);
    await source.close();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** Which share of the columns that the kind needs is missing. */
function lackOf({ parameters }: DomainError): number {
  const lack = parameters['lack'];
  return typeof lack === 'number' ? lack : 1;
}

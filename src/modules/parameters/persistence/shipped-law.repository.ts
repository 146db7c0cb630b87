import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { parseCivilDate } from '../../../kernel/civil-date';
import type { CalendarException } from '../../../kernel/business-days';
import type { DomainError } from '../../../kernel/domain-error';
import type { Bilingual } from '../../../kernel/language';
import { lawError } from '../../../law/law-errors';
import type { Certainty } from '../../../kernel/dated-value';
import { LawBook, type ParameterEntry } from '../../../law/law-book';

const FOLDER = join(__dirname, '../../../law/parameters');
const CERTAINTIES: readonly string[] = ['sourced', 'recalled', 'derived', 'assumed'];

/** The law as it is shipped: the YAML files beside the law's code, still uncompiled. */
export interface ShippedLaw {
  readonly entries: readonly ParameterEntry[];
  readonly exceptions: readonly CalendarException[];
}

interface FileShape {
  parameters?: { name: string; entries?: Record<string, unknown>[] }[];
  exceptions?: Record<string, unknown>[];
}

/**
 * Reads every parameter file of a folder.
 * @throws DomainError `law.invalid` that names file and entry where a key is missing or a value is not quoted text.
 */
export function readShippedLaw(folder: string = FOLDER): ShippedLaw {
  const entries: ParameterEntry[] = [];
  const exceptions: CalendarException[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()) {
    const content = load(readFileSync(join(folder, file), 'utf8')) as FileShape;
    for (const parameter of content.parameters ?? []) {
      for (const entry of parameter.entries ?? []) entries.push(readEntry(file, parameter.name, entry));
    }
    for (const exception of content.exceptions ?? []) exceptions.push(readException(file, exception));
  }
  return { entries, exceptions };
}

/** The compiled law without anything that administrators entered. @throws DomainError `law.invalid`. */
export function shippedLawBook(): LawBook {
  const shipped = readShippedLaw();
  return LawBook.compile(shipped.entries, shipped.exceptions);
}

function readEntry(file: string, name: string, entry: Record<string, unknown>): ParameterEntry {
  const where = `${file}: ${name} from ${String(entry['from'])}`;
  return {
    name,
    from: text(where, entry, 'from'),
    value: text(where, entry, 'value'),
    reference: text(where, entry, 'reference'),
    certainty: certaintyOf(where, entry),
    ...(entry['note'] === undefined ? {} : { note: text(where, entry, 'note') }),
  };
}

function readException(file: string, exception: Record<string, unknown>): CalendarException {
  const where = `${file}: ${String(exception['on'])}`;
  const kind = text(where, exception, 'kind');
  if (kind !== 'off' && kind !== 'working')
    throw invalid({
      vi: `${where}: kind "${kind}" không phải là off hay working`,
      en: `${where}: kind "${kind}" is neither off nor working`,
    });
  return {
    on: parseCivilDate(text(where, exception, 'on')),
    kind,
    name: text(where, exception, 'name'),
    reference: text(where, exception, 'reference'),
    certainty: certaintyOf(where, exception),
  };
}

function certaintyOf(where: string, entry: Record<string, unknown>): Certainty {
  const certainty = text(where, entry, 'certainty');
  if (!CERTAINTIES.includes(certainty)) {
    throw invalid({
      vi: `${where}: certainty "${certainty}" không thuộc ${CERTAINTIES.join(', ')}`,
      en: `${where}: certainty "${certainty}" is none of ${CERTAINTIES.join(', ')}`,
    });
  }
  return certainty as Certainty;
}

function text(where: string, entry: Record<string, unknown>, key: string): string {
  const value = entry[key];
  if (typeof value !== 'string')
    throw invalid({
      vi: `${where}: thiếu "${key}" hoặc không phải là chữ trong dấu nháy`,
      en: `${where}: "${key}" is missing or is not text in quotes`,
    });
  return value;
}

function invalid(problems: Bilingual): DomainError {
  return lawError('law.invalid', { problems });
}

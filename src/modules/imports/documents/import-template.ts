import { DomainError } from '../../../kernel/domain-error';
import { csvLine } from '../../../platform/csv/csv-writer';
import { IMPORT_COLUMNS, IMPORT_KINDS } from '../domain/import-kind';

/** A file to be filled in. */
export interface ImportTemplate {
  readonly fileName: string;
  readonly text: string;
}

/** The template of a kind of file by its name, `employers.csv`. @throws DomainError `import.no-template` */
export function importTemplate(name: string): ImportTemplate {
  const kind = IMPORT_KINDS.find((each) => `${each}.csv` === name);
  if (kind === undefined) throw new DomainError('import.no-template', `There is no template ${name}`, { name });
  const header = IMPORT_COLUMNS[kind].map((column) => column.name);
  // Spreadsheets know by the byte order mark that the file is UTF-8.
  return { fileName: name, text: `\ufeff${csvLine(header, ',')}\r\n` };
}

import { importError } from '../domain/import-errors';
import type { Language } from '../../../kernel/language';
import { IMPORT_KINDS } from '../domain/import-kind';
import { templateCsv, templateWorkbook } from './template-files';

/** A file to be filled in. */
export interface ImportTemplate {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The media type of a workbook. */
export const WORKBOOK_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The template of a kind of file by its name, `employers.csv` or `employers.xlsx`. @throws DomainError `import.no-template` */
export async function importTemplate(name: string, language: Language): Promise<ImportTemplate> {
  const [stem, ending] = name.split('.');
  const kind = IMPORT_KINDS.find((each) => each === stem);
  if (kind !== undefined && ending === 'csv') {
    const bytes = Buffer.from(templateCsv(kind, language));
    return { fileName: name, mediaType: 'text/csv; charset=utf-8', bytes };
  }
  if (kind !== undefined && ending === 'xlsx') {
    return { fileName: name, mediaType: WORKBOOK_MEDIA_TYPE, bytes: await templateWorkbook(kind, language) };
  }
  throw importError('import.no-template', { name });
}

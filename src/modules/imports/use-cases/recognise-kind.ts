import { CsvFile } from '../../../platform/csv/csv-file';
import type { ImportKind } from '../domain/import-kind';
import type { Language } from '../domain/messages';
import { recognisedKind } from '../domain/recognised-kind';

/** What a file holds, by its header. @throws DomainError where the file cannot be read, or its header is like that of no kind */
export async function recogniseKind(path: string, language: Language): Promise<ImportKind> {
  const file = await CsvFile.open(path);
  try {
    return recognisedKind(file.start.header, language);
  } finally {
    await file.close();
  }
}

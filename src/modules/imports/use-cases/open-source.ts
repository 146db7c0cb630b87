import { tableFormatOf } from '../../../platform/sheets/table-format';
import type { ImportKind } from '../domain/import-kind';
import type { Language } from '../../../kernel/language';
import { CsvSource } from './csv-source';
import type { ImportSource } from './import-source';
import { SheetSource } from './sheet-source';

/** Opens a file of a kind, CSV or Excel as its content says, whatever its name. @throws DomainError with the structural fault */
export async function openSource(kind: ImportKind, path: string, language: Language): Promise<ImportSource> {
  const format = await tableFormatOf(path);
  return format === 'xlsx' ? SheetSource.open(kind, path, language) : CsvSource.open(kind, path, language);
}

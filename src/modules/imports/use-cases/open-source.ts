import { open } from 'node:fs/promises';
import { tableFormatOf } from '../../../platform/sheets/table-format';
import { SIGNATURE_BYTES, signatureOf } from '../domain/file-signature';
import { importError } from '../domain/import-errors';
import type { ImportKind } from '../domain/import-kind';
import type { Language } from '../../../kernel/language';
import { CsvSource } from './csv-source';
import type { ImportSource } from './import-source';
import { SheetSource } from './sheet-source';

/** Opens a file of a kind, CSV or Excel as its content says, whatever its name. @throws DomainError with the structural fault */
export async function openSource(kind: ImportKind, path: string, language: Language): Promise<ImportSource> {
  const format = await tableFormatOf(path);
  if (format === 'xlsx') return SheetSource.open(kind, path, language);
  const signature = signatureOf(await firstBytes(path));
  if (signature !== 'csv') throw importError('upload.not-a-table', { signature });
  return CsvSource.open(kind, path, language);
}

/** None where the file cannot be read: whoever opens it as a table tells what is wrong. */
async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path).catch(() => undefined);
  if (!handle) return new Uint8Array();
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SIGNATURE_BYTES), 0, SIGNATURE_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return new Uint8Array();
  } finally {
    await handle.close();
  }
}

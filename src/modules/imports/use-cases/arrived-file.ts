import { importError } from '../domain/import-errors';
import { signatureOf } from '../domain/file-signature';
import type { FileFormat } from '../domain/import-upload';
import type { UploadFiles } from '../persistence/upload-files';

/** A file that has come in whole and lies where files arrive. */
export interface ArrivedFile {
  /** As its sender calls it. */
  readonly name: string;
  /** Where it lies, under a name of the program's own. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** What kind of file has come in. @throws DomainError `upload.empty`, `upload.not-a-table`, `upload.old-workbook` */
export async function formatOf({ path, size }: ArrivedFile, files: UploadFiles): Promise<FileFormat> {
  if (size === 0) throw importError('upload.empty', {});
  const signature = signatureOf(await files.firstBytes(path));
  if (signature === 'csv' || signature === 'xlsx') return signature;
  throw signature === 'xls'
    ? importError('upload.old-workbook', {})
    : importError('upload.not-a-table', {
        signature,
      });
}

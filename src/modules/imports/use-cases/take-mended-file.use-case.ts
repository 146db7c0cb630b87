import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/language';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { ImportUpload } from '../persistence/import-upload.entity';
import { ImportUploadRepository } from '../persistence/import-upload.repository';
import { UploadFiles } from '../persistence/upload-files';
import { formatOf, type ArrivedFile } from './arrived-file';
import { changed, notChecked } from './request-recording.use-case';
import { UploadQueue } from './upload-queue';

/** Takes the rejected rows of a file that was checked, mended in a spreadsheet, and has the file checked again with them. */
@Injectable()
export class TakeMendedFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: ImportUploadRepository,
    private readonly files: UploadFiles,
    private readonly queue: UploadQueue,
  ) {}

  /**
   * @param repeated the caller may be sending the same again: the last mended file once more changes nothing
   * @throws DomainError `import.not-found`, `import.not-checked`, `import.changed`, and about the file as `TakeUpload`
   */
  async run(id: number, file: ArrivedFile, language: Language, repeated = false): Promise<ImportUpload> {
    const upload = await this.uploads.get(id);
    if (repeated && (await this.hasTaken(upload, file))) return upload;
    if (upload.state !== 'checked') throw notChecked(upload);
    const format = await formatOf(file, this.files);
    const { folder, parts, round } = upload;
    const part = await this.files.keep(file.path, folder, format);
    const asked = {
      state: 'checking' as const,
      round: round + 1,
      language,
      failure: null,
      parts: [...parts, part],
    };
    await this.unitOfWork.run(async () => {
      if (!(await this.uploads.move({ id, state: 'checked', round }, asked))) throw changed(id);
      await this.queue.check(id, asked.round);
    });
    return { ...upload, ...asked };
  }

  private async hasTaken({ folder, parts, filesRemovedAt }: ImportUpload, file: ArrivedFile): Promise<boolean> {
    const last = parts.length > 1 && filesRemovedAt === null ? parts.at(-1) : undefined;
    return last !== undefined && (await this.files.sha256(folder, last)) === file.sha256;
  }
}

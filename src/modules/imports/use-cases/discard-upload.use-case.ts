import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DAYS_KEPT } from '../domain/import-upload';
import type { ImportUpload } from '../persistence/import-upload.entity';
import { ImportUploadRepository } from '../persistence/import-upload.repository';
import { UploadFiles } from '../persistence/upload-files';
import { notChecked } from './request-recording.use-case';

const DAY_MS = 86_400_000;

/** Gives a file up that was not recorded, or removes the files of one that was, once they have been kept long enough. */
@Injectable()
export class DiscardUpload {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: ImportUploadRepository,
    private readonly files: UploadFiles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Gives it up; the same again changes nothing. @throws DomainError `import.not-found`, `import.not-checked` where it has been recorded */
  async run(id: number): Promise<ImportUpload> {
    const upload = await this.uploads.get(id);
    if (upload.state === 'discarded' || upload.state === 'damaged') return upload;
    const gone = { state: 'discarded' as const, filesRemovedAt: this.clock.now() };
    // Work that has begun, or keeps failing, then finds nothing left to do.
    const stand = { id, state: ['checking', 'checked', 'recording'] as const };
    if (!(await this.unitOfWork.run(() => this.uploads.move(stand, gone))))
      throw notChecked(await this.uploads.get(id));
    await this.files.remove(upload.folder);
    return { ...upload, ...gone };
  }

  /** Removes its files where they have been kept long enough since it was recorded, and gives it up where it never was. */
  async clear(id: number): Promise<void> {
    const upload = await this.uploads.find(id);
    if (!upload || upload.filesRemovedAt !== null || upload.state === 'recording') return;
    if (upload.recordedAt === null) {
      await this.run(id);
      return;
    }
    const now = this.clock.now();
    if (Date.parse(now) - Date.parse(upload.recordedAt) < DAYS_KEPT * DAY_MS) return;
    await this.files.remove(upload.folder);
    await this.unitOfWork.run(() => this.uploads.move({ id, state: 'recorded' }, { filesRemovedAt: now }));
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { UploadWorkWanted } from '../domain/events';
import type { ImportKind } from '../domain/import-kind';
import type { ImportUpload } from '../persistence/import-upload.entity';
import { ImportUploadRepository, type UploadStand } from '../persistence/import-upload.repository';
import { UploadFiles } from '../persistence/upload-files';
import { damaged, ImportParts, PartDamaged, type PartsResult } from './import-parts';
import { recogniseKind } from './recognise-kind';

/** Takes everything back at the end of a check. */
class CheckEnds extends Error {
  constructor(readonly result: PartsResult) {
    super('a check records nothing');
  }
}

/**
 * Checks a file that was sent in: imports it with what was mended of it, and takes everything back. May be repeated, interrupted and run
 * twice at once: whoever comes to an end first writes the result down.
 */
@Injectable()
export class CheckUpload {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: ImportUploadRepository,
    private readonly files: UploadFiles,
    private readonly parts: ImportParts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does nothing for a file that has moved on since this was asked for. */
  async run({ uploadId, round }: UploadWorkWanted): Promise<void> {
    const upload = await this.uploads.find(uploadId);
    if (upload?.state !== 'checking' || upload.round !== round) return;
    const stand = { id: uploadId, state: 'checking', round } as const;
    const progress = this.files.progressOf(upload.folder);
    try {
      const kind = upload.kind ?? (await this.recognised(upload));
      const result = await this.tried(upload, kind, (told) => progress.tell(told));
      const found = { kind, ...result, state: 'checked' as const, checkedAt: this.clock.now(), failure: null };
      await this.unitOfWork.run(() => this.uploads.move(stand, found));
    } catch (error) {
      if (!(error instanceof PartDamaged)) throw error;
      await this.refuse(upload, stand, error);
    } finally {
      await progress.end();
    }
  }

  private async recognised(upload: ImportUpload): Promise<ImportKind> {
    try {
      return await recogniseKind(this.files.pathOf(upload.folder, upload.parts[0] ?? ''), upload.language);
    } catch (error) {
      throw damaged(0, error, upload) ?? error;
    }
  }

  private async tried(
    upload: ImportUpload,
    kind: ImportKind,
    tell: Parameters<ImportParts['run']>[3],
  ): Promise<PartsResult> {
    try {
      return await this.unitOfWork.run(async () => {
        throw new CheckEnds(await this.parts.run(upload, kind, upload.uploadedBy, tell));
      });
    } catch (error) {
      if (error instanceof CheckEnds) return error.result;
      throw error;
    }
  }

  /** A damaged file is thrown away whole; of a good one, what was sent in later to mend it is. */
  private async refuse(upload: ImportUpload, stand: UploadStand, { part, sentence }: PartDamaged): Promise<void> {
    const isWhole = part === 0;
    const changes = isWhole
      ? { state: 'damaged' as const, filesRemovedAt: this.clock.now() }
      : { state: 'checked' as const, parts: upload.parts.slice(0, part) };
    const moved = await this.unitOfWork.run(() => this.uploads.move(stand, { ...changes, failure: sentence }));
    if (moved && isWhole) await this.files.remove(upload.folder);
  }
}

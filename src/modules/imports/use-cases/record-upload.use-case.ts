import { Inject, Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuditTrail, SealRows } from '../../audit/audit.api';
import type { UploadWorkWanted } from '../domain/events';
import type { ImportUpload } from '../persistence/import-upload.entity';
import { ImportUploadRepository } from '../persistence/import-upload.repository';
import { UploadFiles } from '../persistence/upload-files';
import { ImportParts, PartDamaged, type PartsResult } from './import-parts';
import { UploadQueue } from './upload-queue';

/**
 * Records the good rows of a file that was checked: all of them, with the state of the file and the entry of the audit trail, in one unit
 * of work. May be repeated, interrupted and run twice at once.
 */
@Injectable()
export class RecordUpload {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: ImportUploadRepository,
    private readonly files: UploadFiles,
    private readonly parts: ImportParts,
    private readonly queue: UploadQueue,
    private readonly audit: AuditTrail,
    private readonly seals: SealRows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does nothing for a file that has moved on since this was asked for. */
  async run({ uploadId, round }: UploadWorkWanted): Promise<void> {
    const upload = await this.uploads.find(uploadId);
    if (upload?.state !== 'recording' || upload.round !== round) return;
    const progress = this.files.progressOf(upload.folder);
    try {
      await this.unitOfWork.run(() => this.record(upload, (told) => progress.tell(told)));
      await this.seals.run(upload.recordedBy ?? upload.uploadedBy);
    } catch (error) {
      if (!(error instanceof PartDamaged)) throw error;
      const back = { state: 'checked' as const, failure: error.sentence };
      await this.unitOfWork.run(() => this.uploads.move({ id: uploadId, state: 'recording', round }, back));
    } finally {
      await progress.end();
    }
  }

  private async record(upload: ImportUpload, tell: Parameters<ImportParts['run']>[3]): Promise<void> {
    const { id, kind, round } = upload;
    invariant(kind, 'what is recorded was recognised when it was checked', { id });
    // First of all, so that whoever does the same at this moment waits here, and then finds it done.
    const recorded = { state: 'recorded' as const, recordedAt: this.clock.now(), failure: null };
    if (!(await this.uploads.move({ id, state: 'recording', round }, recorded))) return;
    const actor = upload.recordedBy ?? upload.uploadedBy;
    const result = await this.parts.run(upload, kind, actor, tell);
    await this.uploads.move({ id, state: 'recorded', round }, result);
    await this.audit.append(entryOf(upload, actor, result));
    await this.queue.clearLater(id);
  }
}

function entryOf(upload: ImportUpload, actor: string, result: PartsResult): Parameters<AuditTrail['append']>[0] {
  const { id, kind, fileName, sha256, updateRegistered: update } = upload;
  const { rows, accepted, unchanged, rejected } = result;
  const after = { kind, fileName, sha256, update, rows, accepted, unchanged, rejected };
  return { actor, action: 'import.record', subject: `import/${id}`, before: null, after };
}

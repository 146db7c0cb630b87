import { Injectable } from '@nestjs/common';
import type { DomainError } from '../../../kernel/domain-error';
import { importError } from '../domain/import-errors';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { ImportUpload } from '../persistence/import-upload.entity';
import { ImportUploadRepository } from '../persistence/import-upload.repository';
import { UploadQueue } from './upload-queue';

/** The press that has the good rows of a file recorded. */
@Injectable()
export class RequestRecording {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: ImportUploadRepository,
    private readonly queue: UploadQueue,
  ) {}

  /**
   * Has the good rows recorded in the background; once that has begun, the same again changes nothing.
   * @param round the check whose result was seen; absent: whatever the last one was
   * @throws DomainError `import.not-found`, `import.not-checked`, `import.nothing-to-record`, `import.changed`
   */
  async run(id: number, actor: string, round?: number): Promise<ImportUpload> {
    return this.unitOfWork.run(async () => {
      const upload = await this.uploads.get(id);
      if (upload.state === 'recording' || upload.state === 'recorded') return upload;
      if (upload.state !== 'checked') throw notChecked(upload);
      if (upload.accepted === 0) {
        throw importError('import.nothing-to-record', {
          importId: id,
        });
      }
      const stand = { id, state: 'checked', round: round ?? upload.round } as const;
      const asked = { state: 'recording' as const, round: upload.round + 1, recordedBy: actor, failure: null };
      if (!(await this.uploads.move(stand, asked))) throw changed(id);
      await this.queue.record(id, asked.round);
      return { ...upload, ...asked };
    });
  }
}

/** A step needs a file that was checked, and this one is elsewhere. */
export function notChecked({ id, state }: ImportUpload): DomainError {
  return importError('import.not-checked', {
    importId: id,
    state,
  });
}

/** Somebody else has moved the file on since it was looked at. */
export function changed(id: number): DomainError {
  return importError('import.changed', {
    importId: id,
  });
}

import { Injectable } from '@nestjs/common';
import { OutboxRepository } from '../../../platform/outbox/persistence/outbox.repository';
import type { Corrections, KeptRows, StoppedWork, UploadProgress } from '../domain/import-upload';
import type { ImportUpload } from '../persistence/import-upload.entity';
import { ImportUploadRepository } from '../persistence/import-upload.repository';
import { keptRows } from '../persistence/kept-rows';
import { UploadFiles } from '../persistence/upload-files';
import { checkKey, recordingKey } from './upload-queue';

/** A file that was sent in. */
export type UploadedImport = ImportUpload;

/** A file that was sent in, with all that is known of it. */
export interface ViewedUpload {
  readonly upload: ImportUpload;
  /** How far the work on it has come; null where none is under way, or none has begun. */
  readonly progress: UploadProgress | null;
  /** The work was stopped and waits to be taken over; null where it goes on, or has not begun. */
  readonly stopped: StoppedWork | null;
  /** Some of its rejected rows; null where there are none, or they are no longer kept. */
  readonly rejected: KeptRows | null;
  /** What was mended of them and not checked yet. */
  readonly corrections: Corrections;
  /** A file with the same bytes that was recorded. */
  readonly twin: ImportUpload | null;
}

/** Reads what is known of a file that was sent in. */
@Injectable()
export class ViewUpload {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly files: UploadFiles,
    private readonly messages: OutboxRepository,
  ) {}

  /** @throws DomainError `import.not-found` */
  async run(id: number, slice: { readonly offset: number; readonly limit: number }): Promise<ViewedUpload> {
    const upload = await this.uploads.get(id);
    const { folder, parts, state, filesRemovedAt, rejected: count } = upload;
    const isKept = (state === 'checked' || state === 'recorded') && filesRemovedAt === null;
    const part = parts.at(-1) ?? '';
    const isUnderWay = state === 'checking' || state === 'recording';
    const path = isKept && count > 0 ? await this.files.problemsPath(folder, part) : undefined;
    const told = isUnderWay ? await this.files.readProgress(folder) : undefined;
    return {
      upload,
      progress: told?.progress ?? null,
      stopped: told?.isStopped ? await this.stopped(upload) : null,
      rejected: path === undefined ? null : await keptRows(path, slice),
      corrections: state === 'checked' ? await this.files.readCorrections(folder, part) : {},
      twin: (await this.uploads.findRecordedTwin(upload)) ?? null,
    };
  }

  private async stopped({ id, state, round }: ImportUpload): Promise<StoppedWork> {
    const key = state === 'recording' ? recordingKey(id, round) : checkKey(id, round);
    return { goesOnAt: (await this.messages.takenUntil(key)) ?? null };
  }
}

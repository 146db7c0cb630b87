import { Inject, Injectable } from '@nestjs/common';
import { requestError } from '../../../platform/http/request-refusals';
import type { Language } from '../../../kernel/language';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { ImportKind } from '../domain/import-kind';
import { shownName } from '../domain/shown-name';
import type { ImportUpload } from '../persistence/import-upload.entity';
import { ImportUploadRepository } from '../persistence/import-upload.repository';
import { UploadFiles } from '../persistence/upload-files';
import { formatOf, type ArrivedFile } from './arrived-file';
import { ClearLeftovers } from './clear-leftovers.use-case';
import { UploadQueue } from './upload-queue';

/** A file that was sent in, and what is to be done with it. */
export interface UploadRequest {
  readonly file: ArrivedFile;
  /** Absent: recognised by its header. */
  readonly kind?: ImportKind;
  /** Changed master data replace what is registered. */
  readonly update: boolean;
  /** Of the sentences about it. */
  readonly language: Language;
  readonly actor: string;
  readonly idempotencyKey?: string;
}

/** Takes a file that was sent in, and has it checked in the background. Nothing of it is recorded. */
@Injectable()
export class TakeUpload {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: ImportUploadRepository,
    private readonly files: UploadFiles,
    private readonly queue: UploadQueue,
    private readonly leftovers: ClearLeftovers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The same request with the same key again gives the same upload.
   * @throws DomainError `upload.empty`, `upload.not-a-table`, `upload.old-workbook`, `idempotency.other-request`
   */
  async run(request: UploadRequest): Promise<ImportUpload> {
    return (await this.answered(request)) ?? (await this.take(request));
  }

  private async take(request: UploadRequest): Promise<ImportUpload> {
    const { file, idempotencyKey } = request;
    const format = await formatOf(file, this.files);
    await this.leftovers.run();
    const folder = await this.files.newFolder();
    const part = await this.files.keep(file.path, folder, format);
    const upload: Omit<ImportUpload, 'id'> = {
      folder,
      fileName: shownName(file.name),
      size: file.size,
      sha256: file.sha256,
      kind: request.kind ?? null,
      updateRegistered: request.update,
      language: request.language,
      state: 'checking',
      round: 1,
      parts: [part],
      uploadedAt: this.clock.now(),
      uploadedBy: request.actor,
      checkedAt: null,
      recordedAt: null,
      recordedBy: null,
      filesRemovedAt: null,
      rows: 0,
      accepted: 0,
      unchanged: 0,
      rejected: 0,
      warnings: [],
      failure: null,
      idempotencyKey: idempotencyKey ?? null,
    };
    try {
      const id = await this.unitOfWork.run(async () => {
        const added = await this.uploads.insert(upload);
        await this.queue.check(added, upload.round);
        await this.queue.clearLater(added);
        return added;
      });
      return { ...upload, id };
    } catch (error) {
      await this.files.remove(folder);
      // Two requests with one key at the same moment: the other one came first.
      const before = await this.answered(request);
      if (before) return before;
      throw error;
    }
  }

  private async answered({
    idempotencyKey: key,
    file,
    kind,
    update,
  }: UploadRequest): Promise<ImportUpload | undefined> {
    const before = key === undefined ? undefined : await this.uploads.findByKey(key);
    if (!before || key === undefined) return undefined;
    const isSame = before.sha256 === file.sha256 && before.updateRegistered === update;
    if (isSame && (kind === undefined || kind === before.kind)) return before;
    throw requestError('idempotency.other-request', { key });
  }
}

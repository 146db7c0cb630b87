import type { Reason } from '../../../kernel/outcome';
import { sha256Of } from '../../../platform/documents/document-store';
import { FileField, TextField } from '../../../platform/http/form-fields';
import type { UploadedBytes } from '../../../platform/http/uploaded-file';
import { checkAttachment, type AcceptedFile } from '../domain/attachment';
import { DOCUMENT_ATTACHED } from '../domain/case-events';
import { KeepAttachment } from '../use-cases/keep-attachment';
import type { StepView } from '../use-cases/measure-steps';
import { NOTHING_AGAINST, Step, type CaseStepRules, type DataOf } from '../use-cases/step';

/** A file that is to be put into a case. */
export class AttachedFileRequest {
  @FileField(
    { vi: 'Tệp', en: 'File' },
    { hint: { vi: 'PDF, PNG, JPG, DOCX, XLSX; tối đa 20 MB', en: 'PDF, PNG, JPG, DOCX, XLSX; up to 20 MB' } },
  )
  file!: UploadedBytes;

  @TextField({ vi: 'Tên tài liệu', en: 'Title' }, { optional: true })
  title?: string | null;
}

/**
 * Puts a file into a case, open or closed: only of a kind that is kept, not too large, and only if it is what it claims to be. The bytes
 * go to the document store before the unit of work; where that is refused they lie there unnamed and harm nobody.
 */
@Step({
  name: 'attach-file',
  group: 'file',
  words: {
    title: { vi: 'Đính kèm tệp', en: 'Attach a file' },
    happened: { vi: 'Đính kèm tệp', en: 'File attached' },
    lines: ({ title, fileName, size }, { say, count }) => [
      title,
      say({ vi: '{name} ({n} kB)', en: '{name} ({n} kB)' }, { name: fileName, n: count(Math.ceil(size / 1024)) }),
    ],
  },
  input: AttachedFileRequest,
  event: DOCUMENT_ATTACHED,
  day: null,
  restsOn: [],
  measure: null,
  kind: 'record',
  bare: true,
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class AttachFile implements CaseStepRules<AttachedFileRequest, DataOf<typeof DOCUMENT_ATTACHED>> {
  readonly already = NOTHING_AGAINST;

  constructor(private readonly files: KeepAttachment) {}

  async prepare({ file }: AttachedFileRequest): Promise<void> {
    if (checkAttachment(handedIn(file)).ok) await this.files.put(file.buffer);
  }

  against(_: StepView, { file }: AttachedFileRequest): readonly Reason[] {
    const checked = checkAttachment(handedIn(file));
    return checked.ok ? [] : checked.reasons;
  }

  async effect(_: StepView, { file, title }: AttachedFileRequest): Promise<DataOf<typeof DOCUMENT_ATTACHED>> {
    const checked = checkAttachment(handedIn(file));
    // Asked only after nothing was found against it.
    const accepted: AcceptedFile = checked.ok ? checked.value : { fileName: '', mediaType: '' };
    const kept = { ...accepted, size: file.buffer.length };
    await this.files.register({ ...kept, sha256: sha256Of(file.buffer) });
    return { title: title ?? null, ...kept };
  }

  fileSha256({ file }: AttachedFileRequest): string {
    return sha256Of(file.buffer);
  }

  /** A key is used for the same file again, whatever its bytes are called in memory. */
  said({ file, title }: AttachedFileRequest): unknown {
    return { title: title ?? null, fileName: file.originalname, sha256: sha256Of(file.buffer) };
  }
}

function handedIn({ originalname, mimetype, buffer }: UploadedBytes) {
  return { fileName: originalname, mediaType: mimetype, bytes: buffer };
}

import type { Language } from '../../../kernel/language';
import type { StoppedWork, UploadProgress } from '../domain/import-upload';
import { message } from '../domain/messages';
import type { RejectedPage } from '../use-cases/list-rejects.query';
import type { UploadedImport } from '../use-cases/view-upload.query';
import type { ImportAnswer, ImportPageAnswer, RejectsAnswer } from './imports.answer';

/** An import as the API tells it. */
export function importJson(
  upload: UploadedImport,
  progress: UploadProgress | null = null,
  stopped: StoppedWork | null = null,
): ImportAnswer {
  const { id, kind, fileName, size, sha256, updateRegistered: update, state } = upload;
  const { rows, accepted, unchanged, rejected, warnings, failure } = upload;
  const { uploadedAt, uploadedBy, checkedAt, recordedAt, recordedBy, filesRemovedAt } = upload;
  return {
    id,
    kind,
    fileName,
    size,
    sha256,
    update,
    state,
    progress: progress && { ...progress, isStopped: stopped !== null, goesOnAt: stopped?.goesOnAt ?? null },
    counts: { rows, accepted, unchanged, rejected },
    warnings,
    failure,
    uploadedAt,
    uploadedBy,
    checkedAt,
    recordedAt,
    recordedBy,
    filesRemovedAt,
  };
}

/** A page of imports. */
export function importsJson(uploads: readonly UploadedImport[], limit: number): ImportPageAnswer {
  const page = uploads.slice(0, limit);
  return {
    imports: page.map((each) => importJson(each)),
    nextCursor: uploads.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

/** A page of rejected rows. */
export function rejectsJson({ columns, rows, next }: RejectedPage, language: Language): RejectsAnswer {
  return {
    columns,
    rows: rows.map(({ origin, cells, problems }) => ({
      line: origin,
      cells,
      problems: problems.map(({ column, code, parameters }) => ({
        column,
        code,
        reason: message(language, code, parameters),
      })),
    })),
    nextCursor: next,
  };
}

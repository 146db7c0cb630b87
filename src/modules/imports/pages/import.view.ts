import { fill, spoken, type Bilingual, type Spoken } from '../../../kernel/language';
import { errorSummary, fieldErrors } from '../../../platform/pages/form-view';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import { pagerOf } from '../../../platform/pages/pager';
import { DAYS_KEPT, type StoppedWork } from '../domain/import-upload';
import type { ViewedUpload } from '../use-cases/view-upload.query';
import { KIND_WORDS, WORDS } from '../words';
import { rejectedRows } from './rejected-rows.view';

/** Rejected rows of one page. */
export const ROWS_PER_PAGE = 50;

const BYTES_PER_MB = 1024 * 1024;

/** What the page of an import is printed from, beside the import. */
export interface ImportSetting {
  readonly page: number;
  readonly actor: string;
  /** What was typed has just been kept. */
  readonly isKept: boolean;
  readonly mostBytes: number;
  readonly errors: Readonly<Record<string, Bilingual>>;
}

type Words = Spoken<typeof WORDS>['one'];

/** The page of one import, from its check to its recording. */
export function importPage(context: PageContext, viewed: ViewedUpload, setting: ImportSetting): object {
  const { upload, twin } = viewed;
  const { one: t, forms } = spoken(WORDS, context.language);
  const { state } = upload;
  const format = new Format(context.language);
  const isDone = state === 'recorded';
  const hasResult = state === 'checked' || isDone;
  return {
    t,
    forms,
    id: upload.id,
    round: upload.round,
    reasonLanguage: upload.language,
    heading: fill(t.title, { file: upload.fileName }),
    about: fill(t.about, {
      kind: upload.kind === null ? WORDS.desk.unknownKind[context.language] : KIND_WORDS[upload.kind][context.language],
      at: format.instant(upload.uploadedAt),
      by: upload.uploadedBy,
    }),
    summary: errorSummary(context, setting.errors),
    errors: fieldErrors(context, setting.errors, ['actor', 'file']),
    actor: setting.actor,
    underWay: state === 'checking' || state === 'recording' ? underWay(t, format, viewed) : null,
    mayDiscard: state === 'checking' || state === 'checked' || state === 'recording',
    failure: upload.failure,
    isDamaged: state === 'damaged',
    isDiscarded: state === 'discarded',
    twin:
      twin?.recordedAt && !isDone
        ? fill(t.twin, { at: format.instant(twin.recordedAt), by: twin.recordedBy ?? twin.uploadedBy })
        : null,
    result: hasResult ? resultOf(t, format, viewed) : null,
    record: state === 'checked' && upload.accepted > 0 ? recordOf(t, format, viewed) : null,
    done: isDone ? doneOf(t, format, viewed) : null,
    mend: hasResult && viewed.rejected ? mendOf(context, viewed, setting) : null,
  };
}

function underWay(t: Words, format: Format, { upload, progress, stopped }: ViewedUpload): object {
  const megabytes = (bytes: number): string => format.count(Math.ceil(bytes / BYTES_PER_MB));
  const isPart = progress !== null && progress.totalBytes > 0;
  return {
    heading: upload.state === 'recording' ? t.recording : t.checking,
    percent: isPart ? Math.min(100, Math.floor((100 * progress.bytesRead) / progress.totalBytes)) : null,
    text: isPart
      ? fill(t.progress, {
          read: megabytes(progress.bytesRead),
          total: megabytes(progress.totalBytes),
          rows: format.count(progress.rows),
        })
      : t.waiting,
    stopped: stopped && stoppedText(t, format, stopped),
  };
}

function stoppedText(t: Words, format: Format, { goesOnAt }: StoppedWork): string {
  return goesOnAt === null ? t.stopped : fill(t.stoppedUntil, { at: format.instant(goesOnAt) });
}

function resultOf(t: Words, format: Format, { upload }: ViewedUpload): object {
  const { rows, accepted, unchanged, rejected, state } = upload;
  const isDone = state === 'recorded';
  const nothing = rejected > 0 ? t.nothingGood : t.nothingNew;
  return {
    heading: isDone ? t.resultDone : t.result,
    counts: [
      { label: t.rows, text: format.count(rows) },
      { label: isDone ? t.acceptedDone : t.accepted, text: format.count(accepted) },
      { label: t.unchanged, text: format.count(unchanged) },
      { label: t.rejected, text: format.count(rejected) },
    ],
    hasWarnings: upload.warnings.length > 0,
    warnings: upload.warnings,
    nothing: accepted === 0 && !isDone ? nothing : null,
  };
}

function recordOf(t: Words, format: Format, { upload }: ViewedUpload): object {
  return {
    label: fill(t.record, { n: format.count(upload.accepted) }),
    hint: upload.rejected > 0 ? fill(t.recordHint, { n: format.count(upload.rejected) }) : null,
  };
}

function doneOf(t: Words, format: Format, { upload }: ViewedUpload): object {
  const { accepted, rejected, recordedAt, recordedBy, uploadedBy, filesRemovedAt } = upload;
  const at = recordedAt === null ? '' : format.instant(recordedAt);
  return {
    text: fill(t.recorded, { n: format.count(accepted), at, by: recordedBy ?? uploadedBy }),
    leftOut: rejected > 0 ? fill(t.leftOut, { n: format.count(rejected) }) : null,
    files:
      filesRemovedAt === null
        ? fill(t.removedLater, { days: DAYS_KEPT })
        : fill(t.removed, { at: format.instant(filesRemovedAt) }),
    links: [
      { href: '/imports', label: t.toImports },
      { href: '/?list=all', label: t.toEmployers },
      { href: '/runs', label: t.toRuns },
    ],
  };
}

function mendOf(context: PageContext, viewed: ViewedUpload, { page, isKept, mostBytes }: ImportSetting): object {
  const { upload, corrections } = viewed;
  const { one: t, desk } = spoken(WORDS, context.language);
  const format = new Format(context.language);
  const pages = Math.max(1, Math.ceil(upload.rejected / ROWS_PER_PAGE));
  const uncheckedRows = Object.keys(corrections).length;
  const most = Math.floor(mostBytes / BYTES_PER_MB);
  return {
    isOpen: upload.state === 'checked',
    rows: rejectedRows(context, viewed),
    kept: isKept ? t.kept : null,
    unchecked: uncheckedRows > 0 ? fill(t.unchecked, { n: format.count(uncheckedRows) }) : null,
    next: [page - 1, page + 1]
      .filter((each) => each >= 1 && each <= pages)
      .map((each) => ({ value: `page-${each}`, label: fill(t.toPage, { page: format.count(each) }) })),
    pager: pagerOf(context, t.rowsOf, { page, perPage: ROWS_PER_PAGE, total: upload.rejected }),
    rejectsHref: `/imports/${upload.id}/rejects.csv`,
    mostBytes,
    tooLarge: fill(desk.tooLarge, { most }),
  };
}

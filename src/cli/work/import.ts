import type { Bilingual } from '../../kernel/language';
import { ImportFile, type ImportKind, type ImportResult } from '../../modules/imports/imports.api';
import { SealRows } from '../../modules/audit/audit.api';
import { actorName } from '../actor';
import type { Work } from '../declaration';
import { EXIT } from '../terminal';

/** What `import` takes. */
export interface ImportGiven {
  readonly kind: ImportKind;
  readonly file: string;
  readonly check: boolean;
  readonly update: boolean;
}

/** Imports a file, or only checks it. */
export const importFile: Work<ImportGiven> = async ({ kind, file, check, update }, { terminal, open }) => {
  const app = await open('imports');
  const bar = terminal.progress({ vi: `Đang nhập ${kind}`, en: `Importing ${kind}` });
  const rowsWord = terminal.words({ vi: 'dòng', en: 'rows' });
  const result = await app
    .get(ImportFile)
    .run({
      kind,
      path: file,
      actor: actorName(),
      check,
      update,
      language: terminal.language,
      onProgress: ({ bytesRead, totalBytes, rows }) => bar.update(bytesRead, totalBytes, `${rows} ${rowsWord}`),
    })
    .finally(() => bar.end());
  if (!check) await app.get(SealRows).run(actorName());
  for (const warning of result.warnings) terminal.say(warning);
  await terminal.answer(result, () => terminal.words(summaryOf(result)));
  return result.rejected > 0 ? EXIT.partly : EXIT.done;
};

function summaryOf({
  kind,
  rows,
  seconds,
  dryRun,
  accepted,
  unchanged,
  rejected,
  rejectsFile,
  notes,
}: ImportResult): Bilingual {
  const time = seconds.toFixed(1);
  return {
    vi: [
      `${kind}: ${rows} dòng trong ${time} giây${dryRun ? ' (chỉ kiểm tra, không ghi nhận gì)' : ''}`,
      `  nhận            ${accepted}`,
      `  không thay đổi  ${unchanged}`,
      `  từ chối         ${rejected}`,
      ...notes.map((note) => `  ${note}`),
      ...(rejectsFile === null ? [] : [`  các dòng bị từ chối kèm lý do: ${rejectsFile}`]),
    ].join('\n'),
    en: [
      `${kind}: ${rows} rows in ${time} s${dryRun ? ' (checked only, nothing recorded)' : ''}`,
      `  accepted   ${accepted}`,
      `  unchanged  ${unchanged}`,
      `  rejected   ${rejected}`,
      ...notes.map((note) => `  ${note}`),
      ...(rejectsFile === null ? [] : [`  the rejected rows, each with its reason: ${rejectsFile}`]),
    ].join('\n'),
  };
}

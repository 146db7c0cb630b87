import type { CivilDate } from '../../kernel/civil-date';
import type { LeftOut } from '../../modules/arrears/arrears.api';
import { noticeError, PreviewReminders, RenderReminders, SendReminders } from '../../modules/notices/notices.api';
import { CLOCK, type Clock } from '../../platform/clock/clock';
import { JobRunner } from '../../platform/jobs/job-runner';
import type { Work } from '../declaration';
import { leftOutJson, tellLeftOut } from '../left-out';
import { EXIT } from '../terminal';

/** What `notices preview` takes. */
export interface PreviewGiven {
  readonly asOf: CivilDate;
  readonly out: string;
}

/** What `notices render` takes. */
export interface RenderGiven {
  readonly asOf?: CivilDate;
  readonly out: string;
}

const WRITING = { vi: 'Đang ghi văn bản', en: 'Writing letters' };

/** Writes the letters of any day as drafts; nothing is recorded. */
export const previewNotices: Work<PreviewGiven> = async ({ asOf, out }, { terminal, open }) => {
  const app = await open('office');
  const bar = terminal.progress(WRITING);
  const { leftOut, ...result } = await app
    .get(PreviewReminders)
    .run(asOf, out, (done, total) => bar.update(done, total))
    .finally(() => bar.end());
  await terminal.answer({ ...result, asOf, leftOut: leftOutJson(leftOut, terminal.language) }, () =>
    terminal.words({
      vi: `${result.written} dự thảo văn bản ngày ${asOf} trong ${result.folder}; không có gì được phát hành hay ghi nhận`,
      en: `${result.written} draft letters of ${asOf} in ${result.folder}; nothing was issued or recorded`,
    }),
  );
  tellLeftOut(terminal, leftOut);
  return leftOut.length > 0 ? EXIT.partly : EXIT.done;
};

/** Issues and sends today's letters, and writes all of the month. */
export const renderNotices: Work<RenderGiven> = async ({ asOf, out }, { terminal, open }) => {
  const app = await open('office');
  const today = app.get<Clock>(CLOCK).today();
  if (asOf !== undefined && asOf !== today) throw noticeError('notice.not-today', { day: asOf, today });
  const sent = await app.get(SendReminders).run(today);
  const bar = terminal.progress(WRITING);
  const rendered = await app
    .get(RenderReminders)
    .run(today, out, (done, total) => bar.update(done, total))
    .finally(() => bar.end());
  // What was left for the background has been made just now: working it off finds nothing to do.
  await app.get(JobRunner).drain();
  const { leftOut, issued, dispatched, voided } = sent;
  const result = { issued, voided, dispatched, ...rendered, leftOut: leftOutJson(leftOut, terminal.language) };
  await terminal.answer(result, () =>
    terminal.words({
      vi: `${issued} văn bản được phát hành, ${dispatched} được gửi, ${voided} bị hủy vì không còn phải gửi\n${rendered.written} văn bản trong ${rendered.folder}`,
      en: `${issued} reminders issued, ${dispatched} sent, ${voided} voided because they were no longer due\n${rendered.written} letters in ${rendered.folder}`,
    }),
  );
  tellLeftOut(terminal, leftOut satisfies readonly LeftOut[]);
  return leftOut.length > 0 ? EXIT.partly : EXIT.done;
};

import { command, group } from '../declaration';
import { dayOption, OUT_FOLDER } from '../values';
import type { PreviewGiven, RenderGiven } from '../work/notices';

/** `notices preview --as-of DATE --out DIR` and `notices render [--as-of TODAY] --out DIR` */
export const NOTICES = group('notices', { vi: 'văn bản gửi đơn vị', en: 'letters to employers' }, [
  command<PreviewGiven>({
    name: 'preview',
    about: {
      vi: 'ghi ra PDF các văn bản đôn đốc sẽ được lập vào một ngày bất kỳ: DỰ THẢO, không có số, không ghi nhận gì',
      en: 'write the reminders that a day would bring as PDF, any day: marked as drafts, no number, no trace',
    },
    takes: {
      asOf: dayOption({ vi: 'ngày của văn bản', en: 'the day of the letters' }, 'required'),
      out: OUT_FOLDER,
    },
    examples: ['notices preview --as-of 2026-12-04 --out drafts/'],
    work: async () => (await import('../work/notices.js')).previewNotices,
  }),
  command<RenderGiven>({
    name: 'render',
    about: {
      vi: 'phát hành và gửi các văn bản đôn đốc mà chu kỳ đã đề xuất cho tháng, và ghi mọi văn bản của tháng ra PDF',
      en: 'issue and send the reminders that the cycle has proposed for the month, and write every one of the month as PDF',
    },
    takes: {
      asOf: dayOption({ vi: 'ngày phát hành; chỉ được là hôm nay', en: 'day of issue; today only' }, 'optional'),
      out: OUT_FOLDER,
    },
    examples: ['notices render --out letters/'],
    work: async () => (await import('../work/notices.js')).renderNotices,
  }),
]);

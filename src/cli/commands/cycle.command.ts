import { command } from '../declaration';
import { dayOption } from '../values';
import type { CycleGiven } from '../work/cycle';

/** `cycle [--as-of DATE]` */
export const CYCLE = command<CycleGiven>({
  name: 'cycle',
  about: {
    vi: 'cập nhật số nợ, mở và đóng hồ sơ, đề xuất văn bản đôn đốc và việc đến hạn; chạy lại không sao',
    en: 'bring arrears up to date, open and close cases, queue the notices and duties due; safe to repeat',
  },
  takes: {
    asOf: dayOption(
      {
        vi: 'ngày chạy; không ghi: hôm nay. Ngày trước chỉ để chạy bù những ngày bị bỏ lỡ, theo thứ tự',
        en: 'the day; absent: today. An earlier day only to catch up days that were missed, in order',
      },
      'optional',
    ),
  },
  examples: ['cycle', 'cycle --as-of 2026-11-05'],
  work: async () => (await import('../work/cycle.js')).runCycle,
});

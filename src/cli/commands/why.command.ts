import { command } from '../declaration';
import { dayOption, EMPLOYER } from '../values';
import type { WhyGiven } from '../work/why';

/** `why EMPLOYER --as-of DATE` */
export const WHY = command<WhyGiven>({
  name: 'why',
  about: {
    vi: 'mỗi biện pháp đối với một đơn vị vào một ngày: được làm gì, và vì sao không',
    en: 'what every measure answers about an employer on a day: what may be done, and why not',
  },
  takes: { employer: EMPLOYER, asOf: dayOption({ vi: 'ngày xem', en: 'the day' }, 'required') },
  examples: ['why TA0001A --as-of 2026-11-05'],
  work: async () => (await import('../work/why.js')).tellWhy,
});

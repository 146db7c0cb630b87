import { command } from '../declaration';

/** `runs` */
export const RUNS = command<object>({
  name: 'runs',
  about: { vi: 'các việc chạy nền gần nhất: đến đâu, kết quả', en: 'the latest work in the background: how far it is' },
  takes: {},
  examples: ['runs'],
  work: async () => (await import('../work/schedules.js')).listRuns,
});

import { DEFAULT_WORLD } from '../../demo/world/world';
import { command } from '../declaration';
import { readCount } from '../readers';
import type { DemoGiven } from '../work/demo';

/** `demo [--employers N] [--no-serve]` */
export const DEMO = command<DemoGiven>({
  name: 'demo',
  about: {
    vi: 'tạo dữ liệu giả, chạy trọn chu kỳ của tháng trên đó và mở trang web xem kết quả',
    en: 'make a world up, run the whole monthly cycle on it, and serve the result',
  },
  takes: {
    employers: {
      kind: 'option',
      value: 'N',
      about: { vi: 'số đơn vị', en: 'how many employers' },
      read: readCount,
      fallback: DEFAULT_WORLD.employers,
    },
    serve: {
      kind: 'flag',
      about: { vi: 'dừng lại trước khi mở trang web', en: 'stop before serving' },
      isOnUnlessSwitchedOff: true,
    },
  },
  examples: ['demo', 'demo --employers 200 --no-serve'],
  work: async () => (await import('../work/demo.js')).demonstrate,
});

import type { ScheduleName } from '../../modules/runs/runs.api';
import { command, group, type ArgumentOf } from '../declaration';
import { readText } from '../readers';
import type { ScheduleGiven } from '../work/schedules';

/** For completion, which loads no module; the compiler sees to it that none is missing. */
const NAMES: Readonly<Record<ScheduleName, true>> = {
  'nightly-cycle': true,
  'duty-reminder': true,
  'monthly-reports': true,
  'publication-proposals': true,
};

const NAME: ArgumentOf<string> = {
  kind: 'argument',
  value: { vi: 'tên', en: 'name' },
  about: { vi: 'ví dụ nightly-cycle; xem schedules list', en: 'for example nightly-cycle; see schedules list' },
  read: readText,
  suggests: async () => Object.keys(NAMES),
};

/** `schedules list|on|off|start` */
export const SCHEDULES_COMMANDS = group(
  'schedules',
  { vi: 'những việc chương trình tự bắt đầu theo lịch', en: 'what the program starts by itself' },
  [
    command<object>({
      name: 'list',
      about: { vi: 'mọi lịch, lần tới và lần gần nhất', en: 'every schedule, when it is due next and was last' },
      takes: {},
      examples: ['schedules list'],
      work: async () => (await import('../work/schedules.js')).listSchedules,
    }),
    command<ScheduleGiven>({
      name: 'on',
      about: { vi: 'bật một lịch; có nhật ký', en: 'switch a schedule on; audited' },
      takes: { name: NAME },
      examples: ['schedules on publication-proposals'],
      work: async () => (await import('../work/schedules.js')).switchOn,
    }),
    command<ScheduleGiven>({
      name: 'off',
      about: { vi: 'tắt một lịch; có nhật ký', en: 'switch a schedule off; audited' },
      takes: { name: NAME },
      examples: ['schedules off nightly-cycle'],
      work: async () => (await import('../work/schedules.js')).switchOff,
    }),
    command<ScheduleGiven>({
      name: 'start',
      about: {
        vi: 'bắt đầu ngay việc của một lịch, tính theo hôm nay',
        en: 'start now, as of today, what a schedule would start',
      },
      takes: { name: NAME },
      examples: ['schedules start monthly-reports'],
      work: async () => (await import('../work/schedules.js')).startSchedule,
    }),
  ],
);

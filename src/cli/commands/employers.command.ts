import { command, group } from '../declaration';
import { AUTHORITY, dayOption, EMPLOYER } from '../values';
import type { AssignGiven, WaitingGiven } from '../work/employers';

/** `employers waiting [--authority CODE]` and `employers assign EMPLOYER --authority CODE [--since DAY]` */
export const EMPLOYERS = group(
  'employers',
  { vi: 'đơn vị chờ phân công cơ quan quản lý', en: 'employers that wait to be assigned to an office' },
  [
    command<WaitingGiven>({
      name: 'waiting',
      about: {
        vi: 'đơn vị mà cơ quan quản lý đã chấm dứt không có cơ quan kế thừa, hoặc bị chia cho nhiều cơ quan',
        en: 'employers whose office has ended without a successor, or was divided among several',
      },
      takes: {
        authority: {
          kind: 'option',
          value: { vi: 'MÃ', en: 'CODE' },
          about: { vi: 'chỉ trong phạm vi của một cơ quan', en: 'only within the area of an office' },
          read: (text) => text,
        },
      },
      examples: ['employers waiting --authority LG'],
      work: async () => (await import('../work/employers.js')).listWaiting,
    }),
    command<AssignGiven>({
      name: 'assign',
      about: {
        vi: 'phân công một đơn vị cho cơ quan nhận; có nhật ký. Chuyển nhiều đơn vị: import employers với authoritySince',
        en: 'assign an employer to the office that takes over; audited. To move many: import employers with authoritySince',
      },
      takes: {
        employer: EMPLOYER,
        authority: AUTHORITY,
        since: dayOption(
          {
            vi: 'từ ngày nào; không ghi: từ đầu tháng này',
            en: 'from which day; absent: from the first of this month',
          },
          'optional',
        ),
      },
      examples: ['employers assign LG000123 --authority LG01'],
      work: async () => (await import('../work/employers.js')).assignEmployer,
    }),
  ],
);

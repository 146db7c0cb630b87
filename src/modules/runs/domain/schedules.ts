import type { Bilingual } from '../../../kernel/language';
import type { Instant } from '../../../kernel/instant';
import { errorsOf } from '../../../kernel/domain-error';

interface ScheduleDefinition {
  /** When it is due, as cron writes it (minute, hour, day, month, day of the week), on the clock of Vietnam. */
  readonly times: string;
  /** As long as nobody has switched it. */
  readonly isOn: boolean;
  readonly label: Bilingual;
  readonly when: Bilingual;
}

/** What the office's calendar starts by itself. Nothing of it leaves the house: letters, lists and reports go out by a person's hand. */
export const SCHEDULES = {
  'nightly-cycle': {
    times: '30 1 * * *',
    isOn: true,
    label: {
      vi: 'Chu kỳ hằng đêm: số nợ, cam kết, hồ sơ, gỡ tên đã nộp, đề xuất văn bản đôn đốc của tháng, thời hạn',
      en: 'Nightly cycle: arrears, promises, cases, names taken off, the month’s letters proposed, duties',
    },
    when: { vi: '01:30 hằng ngày', en: 'daily at 01:30' },
  },
  'duty-reminder': {
    times: '0 7 * * 1-6',
    isOn: true,
    label: { vi: 'Nhắc thời hạn của cơ quan', en: 'Reminder of the office’s duties' },
    when: { vi: '07:00 từ thứ Hai đến thứ Bảy', en: 'Monday to Saturday at 07:00' },
  },
  'monthly-reports': {
    times: '0 4 2 * *',
    isOn: true,
    label: {
      vi: 'Lập báo cáo tháng của mọi cơ quan phải báo cáo (không gửi)',
      en: 'Monthly reports of every office that owes one (made, not sent)',
    },
    when: { vi: '04:00 ngày 02 hằng tháng', en: 'on the 2nd of the month at 04:00' },
  },
  'publication-proposals': {
    times: '0 4 20 * *',
    isOn: false,
    label: {
      vi: 'Đề xuất danh sách công khai của tháng (chờ người duyệt)',
      en: 'The month’s public lists proposed (a person approves)',
    },
    when: { vi: '04:00 ngày 20 hằng tháng', en: 'on the 20th of the month at 04:00' },
  },
} as const satisfies Readonly<Record<string, ScheduleDefinition>>;

/** Names a schedule. */
export type ScheduleName = keyof typeof SCHEDULES;

export const SCHEDULE_NAMES = Object.keys(SCHEDULES) as readonly ScheduleName[];

/** A schedule as it stands. */
export interface Schedule {
  readonly name: ScheduleName;
  readonly isOn: boolean;
  /** Null while it is off. */
  readonly nextDue: Instant | null;
  /** For which moment it was last started by itself, and when that was; null before the first time. */
  readonly lastDue: Instant | null;
  readonly lastStarted: Instant | null;
  /** Who switched it last; null while nobody has. */
  readonly changedBy: string | null;
}

/** What callers can mend. */
export const scheduleError = errorsOf({
  'schedule.not-found': {
    vi: 'Không có lịch {name}; có: {names}',
    en: 'There is no schedule {name}; there are {names}',
  },
});

/** Reads the name of a schedule. @throws DomainError `schedule.not-found` */
export function scheduleNamed(name: string): ScheduleName {
  const known = SCHEDULE_NAMES.find((each) => each === name);
  if (known) return known;
  throw scheduleError('schedule.not-found', { name, names: SCHEDULE_NAMES.join(', ') });
}

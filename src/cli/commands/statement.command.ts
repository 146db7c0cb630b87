import { command } from '../declaration';
import { readInstant } from '../readers';
import { dayOption, EMPLOYER, flag } from '../values';
import type { StatementGiven } from '../work/statement';

/** `statement EMPLOYER|--all --as-of DATE [--known-at INSTANT]` */
export const STATEMENT = command<StatementGiven>({
  name: 'statement',
  about: {
    vi: 'số tiền một đơn vị còn nợ vào một ngày, cùng từng dòng cộng thành số đó',
    en: 'what an employer owes on a day, with every line that it adds up from',
  },
  takes: {
    employer: { ...EMPLOYER, optional: true },
    all: flag({
      vi: 'mọi đơn vị: mỗi dòng một đối tượng JSON',
      en: 'every employer: one JSON object a line, as a stream',
    }),
    asOf: dayOption({ vi: 'ngày tính', en: 'the day' }, 'required'),
    knownAt: {
      kind: 'option',
      value: { vi: 'THỜI_ĐIỂM', en: 'INSTANT' },
      about: {
        vi: 'bỏ qua dữ liệu được ghi nhận sau thời điểm này, ví dụ 2026-04-01T00:00:00Z',
        en: 'leave out facts recorded later, for example 2026-04-01T00:00:00Z',
      },
      read: readInstant,
    },
  },
  examples: ['statement TA0001A --as-of 2026-10-31', 'statement --all --as-of 2026-10-31 --json'],
  against: ({ employer, all }) =>
    (employer === undefined) === !all
      ? { vi: 'Hãy ghi mã một đơn vị, hoặc --all', en: 'Name one employer, or give --all' }
      : undefined,
  work: async () => (await import('../work/statement.js')).tellStatement,
});

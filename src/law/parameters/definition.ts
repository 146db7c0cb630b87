import { isCivilDate, parseCivilDate, type CivilDate } from '../../kernel/civil-date';
import { DomainError } from '../../kernel/domain-error';
import type { Bilingual } from '../../kernel/language';
import { lawError } from '../law-errors';
import { parseDong, type Dong } from '../../kernel/money';
import { parseRate, type Rate } from '../../kernel/rate';
import { isFund, type Fund } from '../fund';
import { ENFORCEMENT_PARAMETERS } from './enforcement-parameters';
import { ENFORCEMENT_READERS } from './enforcement-values';

export type DueDateRule = 'end-of-cycle' | 'end-of-month-after-cycle';

/** Funds in order of allocation; those in one inner list share in proportion. */
export type AllocationOrder = readonly (readonly Fund[])[];

/** How the text of each kind of parameter is read. Each reader throws a DomainError that says what is expected. */
const READERS = {
  rate: (text: string): Rate => parseRate(text),
  dong: (text: string): Dong => parseDong(text),
  count: (text: string): number => {
    if (!/^\d{1,6}$/.test(text)) throw malformed(text, { vi: 'số nguyên', en: 'a whole number' });
    return Number(text);
  },
  date: (text: string): CivilDate => parseCivilDate(text),
  flag: (text: string): boolean => {
    if (text !== 'true' && text !== 'false') throw malformed(text, { vi: 'true hoặc false', en: 'true or false' });
    return text === 'true';
  },
  'due-date-rule': (text: string): DueDateRule => {
    if (text !== 'end-of-cycle' && text !== 'end-of-month-after-cycle') {
      throw malformed(text, {
        vi: 'end-of-cycle hoặc end-of-month-after-cycle',
        en: 'end-of-cycle or end-of-month-after-cycle',
      });
    }
    return text;
  },
  'allocation-order': (text: string): AllocationOrder =>
    text.split(',').map((group) =>
      group
        .trim()
        .split('+')
        .map((fund) => {
          if (!isFund(fund.trim()))
            throw malformed(text, {
              vi: 'thứ tự các quỹ, ví dụ HI, UI, OAD, RET+SICK+SI',
              en: 'funds in order, such as HI, UI, OAD, RET+SICK+SI',
            });
          return fund.trim() as Fund;
        }),
    ),
  ...ENFORCEMENT_READERS,
} as const;

export type ParameterKind = keyof typeof READERS;
export type ParameterValue<K extends ParameterKind> = ReturnType<(typeof READERS)[K]>;

/** What kind of value each dated legal parameter holds. A parameter exists by standing here and in one YAML file beside this. */
export const PARAMETERS = {
  'monthly-charge-rate.SI': 'rate',
  'monthly-charge-rate.HI': 'rate',
  'monthly-charge.last-computed-on': 'date',
  'monthly-charge.suspended-for-statuses': 'list',
  'retroactive-wage.interest-free-months': 'count',
  'retroactive-wage.share-of-monthly-rate': 'rate',
  'daily-charge-rate': 'rate',
  'daily-charge.first-day': 'date',
  'daily-charge.payment-day-counts': 'flag',
  'due-date.rule': 'due-date-rule',
  'due-date.moves-to-working-day': 'flag',
  'registration.deadline-days': 'count',
  'evasion.unpaid-days': 'count',
  'evasion.reminder-within-days': 'count',
  'evasion.days-after-late-reminder': 'count',
  'evasion.earliest-day': 'date',
  'evasion.unregistered-days': 'count',
  'force-majeure.papers-before-day': 'count',
  'allocation.order': 'allocation-order',
  'allocation.overdue-before-not-due': 'flag',
  'contribution-rate.RET.employer': 'rate',
  'contribution-rate.RET.employee': 'rate',
  'contribution-rate.SICK.employer': 'rate',
  'contribution-rate.SICK.employee': 'rate',
  'contribution-rate.OAD.employer': 'rate',
  'contribution-rate.OAD.employee': 'rate',
  'contribution-rate.UI.employer': 'rate',
  'contribution-rate.UI.employee': 'rate',
  'contribution-rate.HI.employer': 'rate',
  'contribution-rate.HI.employee': 'rate',
  'base-salary': 'dong',
  'wage-cap.SI-HI': 'count',
  'wage-cap.UI': 'count',
  'wage-floor.SI': 'count',
  'regional-minimum-wage.I': 'dong',
  'regional-minimum-wage.II': 'dong',
  'regional-minimum-wage.III': 'dong',
  'regional-minimum-wage.IV': 'dong',
  'reminder.by-day-of-month': 'count',
  'reminder.tolerance': 'dong',
  'reminder.outside-review-working-days': 'count',
  'report.monthly-by-day': 'count',
  'report.quarterly-list-before-day': 'count',
  'report.monthly-by-levels': 'list',
  'report.quarterly-list-by-levels': 'list',
  'publication.by-levels': 'list',
  ...ENFORCEMENT_PARAMETERS,
} as const satisfies Record<string, ParameterKind>;

export type ParameterName = keyof typeof PARAMETERS;
export type ParameterValueOf<N extends ParameterName> = ParameterValue<(typeof PARAMETERS)[N]>;

/** Parameters published once a year for that year alone: an entry never reaches into the next, so a missing year is noticed. */
const YEARLY: ReadonlySet<ParameterName> = new Set(['monthly-charge-rate.SI', 'monthly-charge-rate.HI']);

/** Whether a parameter is published for single years. */
export function isYearly(name: ParameterName): boolean {
  return YEARLY.has(name);
}

/** Whether the text names a legal parameter. */
export function isParameterName(text: string): text is ParameterName {
  return Object.hasOwn(PARAMETERS, text);
}

/**
 * Reads the text of a parameter's value.
 * @throws DomainError `parameter.malformed`, `rate.malformed`, `money.malformed` or `date.malformed`, saying what is expected.
 */
export function readParameterValue<N extends ParameterName>(name: N, text: string): ParameterValueOf<N> {
  const value = READERS[PARAMETERS[name]](text) as ParameterValueOf<N>;
  if (YEARLY.has(name) && /^0*[1-9]/.test(text)) {
    throw malformed(text, {
      vi: 'số thập phân nhỏ hơn 1 cho mỗi tháng, ví dụ 0.010650 cho 1,0650 %',
      en: 'a fraction below 1 for each month, such as 0.010650 for 1.0650 %',
    });
  }
  return value;
}

/** First day on which an entry from `from` no longer applies by its nature (yearly parameters: 1 January after), or undefined. */
export function naturalEnd(name: ParameterName, from: CivilDate): CivilDate | undefined {
  if (!YEARLY.has(name)) return undefined;
  const end = `${Number(from.slice(0, 4)) + 1}-01-01`;
  return isCivilDate(end) ? end : undefined;
}

function malformed(text: string, expected: Bilingual): DomainError {
  return lawError('parameter.malformed', { text, expected });
}

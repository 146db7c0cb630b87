import { DomainError } from '../../kernel/domain-error';
import type { Bilingual } from '../../kernel/language';
import { lawError } from '../law-errors';
import { parseDong, type Dong } from '../../kernel/money';
import { parseRate, type Rate } from '../../kernel/rate';
import { isFund, type Fund } from '../fund';

/** A length of time as a law writes it: calendar or working days, months, years. */
export interface Term {
  readonly count: number;
  readonly unit: 'days' | 'working days' | 'months' | 'years';
}

/** A frame in percent, both ends as exact fractions (12 % is 0.12). */
export interface PercentRange {
  readonly min: Rate;
  readonly max: Rate;
}

/** A frame in whole đồng, both ends included. */
export interface MoneyRange {
  readonly min: Dong;
  readonly max: Dong;
}

/** One step of a table of fines by number of workers; the last step has no upper end. */
export interface FineBand {
  readonly workersFrom: number;
  readonly workersTo: number | null;
  readonly frame: MoneyRange;
}

/** A table of fines by number of workers, or the honest statement that the law has one which the sources at hand do not show. */
export type FineBands = readonly FineBand[] | 'not-known';

/** How the text of the kinds of parameter that enforcement needs is read. */
export const ENFORCEMENT_READERS = {
  term: (text: string): Term => {
    const match = /^(\d{1,4}) (working day|day|month|year)s?$/.exec(text);
    if (!match)
      throw malformed(text, {
        vi: 'thời hạn, ví dụ "10 days", "2 working days", "6 months" hoặc "1 year"',
        en: 'a time, such as "10 days", "2 working days", "6 months" or "1 year"',
      });
    return { count: Number(match[1]), unit: `${match[2]}s` as Term['unit'] };
  },
  code: (text: string): string => {
    if (!/^[a-z0-9][a-z0-9./-]*$/.test(text))
      throw malformed(text, {
        vi: 'mã gồm chữ thường, chữ số, ".", "/" và "-"',
        en: 'a code of small letters, digits, ".", "/" and "-"',
      });
    return text;
  },
  list: (text: string): readonly string[] => {
    const parts = text.split(';').map((part) => part.trim());
    if (parts.some((part) => part === ''))
      throw malformed(text, { vi: 'các mục cách nhau bằng dấu chấm phẩy', en: 'entries parted by semicolons' });
    return parts;
  },
  funds: (text: string): readonly Fund[] =>
    text.split(',').map((part) => {
      const fund = part.trim();
      if (!isFund(fund)) throw malformed(text, { vi: 'các quỹ cách nhau bằng dấu phẩy', en: 'funds parted by commas' });
      return fund;
    }),
  'percent-range': (text: string): PercentRange => {
    const match = /^(\d+(?:\.\d+)?)\s*% - (\d+(?:\.\d+)?)\s*%$/.exec(text);
    const [min, max] = [percent(match?.[1]), percent(match?.[2])];
    if (!min || !max || Number(min.text) > Number(max.text))
      throw malformed(text, {
        vi: 'hai tỷ lệ phần trăm, ví dụ "12% - 15%"',
        en: 'two percentages, such as "12% - 15%"',
      });
    return { min, max };
  },
  'money-range': (text: string): MoneyRange => moneyRange(text),
  'fine-bands': (text: string): FineBands =>
    text === 'not-known'
      ? 'not-known'
      : checked(
          text,
          text.split(';').map((part) => fineBand(part.trim())),
        ),
} as const;

function percent(text: string | undefined): Rate | undefined {
  if (text === undefined) return undefined;
  const rate = parseRate(text);
  return { ...rate, denominator: rate.denominator * 100n };
}

function moneyRange(text: string): MoneyRange {
  const match = /^(\d+) - (\d+)$/.exec(text);
  const min = match?.[1];
  const max = match?.[2];
  if (min === undefined || max === undefined || BigInt(min) > BigInt(max)) {
    throw malformed(text, {
      vi: 'hai số tiền bằng đồng, ví dụ "50000000 - 75000000"',
      en: 'two amounts in đồng, such as "50000000 - 75000000"',
    });
  }
  return { min: parseDong(min), max: parseDong(max) };
}

function fineBand(text: string): FineBand {
  const match = /^(\d+)(?:-(\d+)|\+): (.+)$/.exec(text);
  if (!match)
    throw malformed(text, {
      vi: 'số lao động và khung tiền, ví dụ "10-49: 10000000 - 15000000" hoặc "1000+: …"',
      en: 'workers and a frame, such as "10-49: 10000000 - 15000000" or "1000+: …"',
    });
  return {
    workersFrom: Number(match[1]),
    workersTo: match[2] === undefined ? null : Number(match[2]),
    frame: moneyRange(match[3] ?? ''),
  };
}

/** A table must begin with one worker, leave no gap, end open, and never fall as the number of workers rises. */
function checked(text: string, bands: readonly FineBand[]): readonly FineBand[] {
  const unbroken = bands.every((band, i) => {
    const before = bands[i - 1];
    if (!before) return band.workersFrom === 1;
    return before.workersTo !== null && band.workersFrom === before.workersTo + 1 && band.frame.max >= before.frame.max;
  });
  if (!unbroken || bands.at(-1)?.workersTo !== null) {
    throw malformed(text, {
      vi: 'bảng từ 1 lao động, không đứt quãng, tăng dần, bậc cuối để ngỏ ("1000+")',
      en: 'a table from 1 worker on, without gaps, rising, its last step open ("1000+")',
    });
  }
  return bands;
}

function malformed(text: string, expected: Bilingual): DomainError {
  return lawError('parameter.malformed', { text, expected });
}

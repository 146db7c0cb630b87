import { parseCivilDate } from '../../src/kernel/civil-date';
import { parsePeriod } from '../../src/kernel/period';
import { contributionsOf } from '../../src/law/contribution';
import { dueDate } from '../../src/law/due-date';
import {
  adHocReminderBy,
  forceMajeurePapersBefore,
  monthlyReportBy,
  quarterlyListBefore,
  reminderBy,
} from '../../src/law/office-deadlines';
import { registrationDates } from '../../src/law/registration';
import { applyRate, parseRate } from '../../src/kernel/rate';
import { weightedDays, type ChargedItem } from '../../src/modules/notices/domain/debt-position';
import { ratioOf } from '../../src/modules/reports/domain/ratio';
import { lawWith } from '../support/law';

const law = lawWith();

describe('contributions of one worker', () => {
  // wage, month, region, what the employer and the worker pay in all
  it.each([
    ['CON-01', 10_000_000n, '2026-03', 2_150_000n, 1_050_000n],
    ['CON-02 capped at 20 × 2,530,000 for SI and HI, not for UI', 60_000_000n, '2026-08', 10_973_000n, 5_407_000n],
    ['CON-03 OAD 1 % to May 2017', 10_000_000n, '2017-05', 2_200_000n, 1_050_000n],
    ['CON-04 OAD 0.5 % from June 2017', 10_000_000n, '2017-06', 2_150_000n, 1_050_000n],
    ['CON-06 OAD and employer’s UI at 0', 10_000_000n, '2021-11', 2_000_000n, 1_050_000n],
    ['CON-08 both back', 10_000_000n, '2022-10', 2_150_000n, 1_050_000n],
  ])('%s', (_name, wage, period, employer, employee) => {
    const shares = contributionsOf(law, wage, parsePeriod(period), 'I');
    expect(shares.reduce((sum, share) => sum + share.employer, 0n)).toBe(employer);
    expect(shares.reduce((sum, share) => sum + share.employee, 0n)).toBe(employee);
  });

  it('names the fund of each share (CON-01)', () => {
    const shares = contributionsOf(law, 10_000_000n, parsePeriod('2026-03'), 'I');
    expect(Object.fromEntries(shares.map((share) => [share.fund, [share.employer, share.employee]]))).toEqual({
      SICK: [300_000n, 0n],
      RET: [1_400_000n, 800_000n],
      OAD: [50_000n, 0n],
      UI: [100_000n, 100_000n],
      HI: [300_000n, 150_000n],
    });
  });
});

describe('dates', () => {
  it.each([
    ['monthly', '2025-01', '2025-01-31'],
    ['monthly', '2025-06', '2025-06-30'],
    ['monthly', '2025-07', '2025-08-31'],
    ['monthly', '2025-08', '2025-09-30'],
    ['monthly', '2025-12', '2026-01-31'],
    ['quarterly', '2016-01', '2016-03-31'],
    ['quarterly', '2025-04', '2025-06-30'],
    ['quarterly', '2025-07', '2025-10-31'],
    ['semiannual', '2025-02', '2025-06-30'],
    ['semiannual', '2025-09', '2026-01-31'],
  ] as const)('%s payer, %s: last day in time %s', (method, period, day) => {
    expect(dueDate(law, method, parsePeriod(period))).toBe(day);
  });

  it('moves a due date on a day off only where the parameter says so', () => {
    const moving = lawWith({
      name: 'due-date.moves-to-working-day',
      from: '2025-07-01',
      value: 'true',
      reference: 'entered for a test',
      certainty: 'assumed',
    });
    expect(dueDate(law, 'monthly', parsePeriod('2025-07'))).toBe('2025-08-31');
    // 31 August 2025 is a Sunday, 1 and 2 September are the national holiday.
    expect(dueDate(moving, 'monthly', parsePeriod('2025-07'))).toBe('2025-09-03');
  });

  it('NEW-06: a worker covered from 5 January 2026', () => {
    expect(registrationDates(law, parseCivilDate('2026-01-05'))).toEqual({
      registerBy: '2026-02-04',
      lateUntil: '2026-04-05',
      evadedFrom: '2026-04-06',
    });
  });

  it('NEW-07: the calendar of one month', () => {
    expect(dueDate(law, 'monthly', parsePeriod('2026-02'))).toBe('2026-03-31');
    expect(reminderBy(law, parsePeriod('2026-04'))).toBe('2026-04-10');
    expect(forceMajeurePapersBefore(law, parseCivilDate('2026-04-08'))).toBe('2026-04-25');
    expect(monthlyReportBy(law, parsePeriod('2026-03'))).toBe('2026-04-05');
    expect(quarterlyListBefore(law, parsePeriod('2026-02'))).toBe('2026-04-15');
  });

  it('counts working days around holidays and exchanged days', () => {
    // 30 April and 1 May off, 2 May given for the worked Saturday before; a weekend follows.
    expect(adHocReminderBy(law, parseCivilDate('2026-04-29'))).toBe('2026-05-08');
    expect(law.calendar.isWorkingDay(parseCivilDate('2025-04-26'))).toBe(true);
    expect(law.calendar.isWorkingDay(parseCivilDate('2025-05-02'))).toBe(false);
  });
});

describe('rates that offices have published', () => {
  // RAT-01 and RAT-03: the printed percentages come from the printed sums and the denominators that they imply.
  it.each([
    ['Hanoi, end of July 2023, all unpaid', 5_437_200_000_000n, 64_269_500_000_000n, '8.46'],
    ['Hanoi, end of July 2023, interest-bearing', 1_854_200_000_000n, 64_159_200_000_000n, '2.89'],
    ['Hanoi, collected of the plan', 33_160_000_000_000n, 60_181_500_000_000n, '55.10'],
    ['Hai Phong, first quarter of 2025', 882_150_000_000n, 17_162_500_000_000n, '5.14'],
  ])('%s', (_name, numerator, denominator, percent) => {
    expect(ratioOf(numerator, denominator).percent).toBe(percent);
  });
});

describe('VSS’s own working sheet', () => {
  it('NEW-02: 110 evaded for 30 days and 100 for 60 make 44 days on 210', () => {
    const item = (outstanding: bigint, days: number): Pick<ChargedItem, 'item' | 'days'> => ({
      item: { outstanding } as ChargedItem['item'],
      days,
    });
    expect(weightedDays([item(110_000_000n, 30), item(100_000_000n, 60)])).toBe(44);
    const charges = [
      applyRate(110_000_000n, parseRate('0.0003'), 30),
      applyRate(100_000_000n, parseRate('0.0003'), 60),
    ];
    expect(charges).toEqual([990_000n, 1_800_000n]);
  });

  it('NEW-01: eight months evaded, two late, two not yet due', () => {
    const amounts = [100, 110, 120, 130, 140, 150, 160, 170, 180, 190].map((million) => BigInt(million) * 1_000_000n);
    const days = [240, 210, 180, 150, 120, 90, 60, 30, 60, 30];
    const charges = amounts.map((amount, i) => applyRate(amount, parseRate('0.0003'), days[i] ?? 0));
    const sum = (list: readonly bigint[]): bigint => list.reduce((a, b) => a + b, 0n);
    expect(sum(charges)).toBe(44_910_000n);
    expect([sum(amounts.slice(8)), sum(amounts.slice(0, 8))]).toEqual([370_000_000n, 1_080_000_000n]);
  });
});

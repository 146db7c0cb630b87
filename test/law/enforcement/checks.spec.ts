import { parsePeriod } from '../../../src/kernel/period';
import { rankForms, type EmployerProfile } from '../../../src/law/enforcement/checks/choice-of-form';
import { checkResultsBefore, inspectorateStepBy, lastDays } from '../../../src/law/enforcement/checks/durations';
import { findingDates, type AmountFound } from '../../../src/law/enforcement/checks/finding-dates';
import { on } from '../../support/case-facts';
import { lawWith } from '../../support/law';

const law = lawWith();

describe('how long it may last', () => {
  it.each([
    ['vss-check', '2026-03-02', '2026-03-02', '2026-03-17', '2026-03-24'],
    ['vss-inspection', '2025-06-10', '2025-06-16', '2025-07-16', '2025-07-26'],
    ['provincial-inspection', '2026-03-02', '2026-03-10', '2026-04-24', '2026-05-19'],
  ] as const)('%s decided %s, announced %s: by %s, extended %s', (form, decided, announced, endsBy, extendedEndsBy) => {
    expect(lastDays(law, form, on(decided), on(announced))).toMatchObject({ endsBy, extendedEndsBy });
  });

  it('knows what an inspectorate has to do by when', () => {
    expect(inspectorateStepBy(law, 'announcement', on('2026-03-02'))).toBe('2026-03-17');
    expect(inspectorateStepBy(law, 'report', on('2026-04-24'))).toBe('2026-05-14');
    expect(inspectorateStepBy(law, 'conclusion', on('2026-06-01'))).toBe('2026-06-16');
    expect(inspectorateStepBy(law, 'publication', on('2026-06-16'))).toBe('2026-06-26');
  });

  it('wants the results before the 5th of the next month', () => {
    expect(checkResultsBefore(law, on('2026-12-18'))).toBe('2027-01-05');
  });
});

describe('amounts found by a check', () => {
  type Row = [string, AmountFound['kind'], string, string, string, string | null, string, string];
  const rows: Row[] = [
    ['NEW-06 dates', 'unregistered', '2026-01', '2026-06-10', '2026-01-05', '2026-03-01', '2026-04-06', '2026-03-01'],
    [
      'registered too late for the second month',
      'unregistered',
      '2026-04',
      '2026-06-10',
      '2026-01-05',
      null,
      '2026-06-01',
      '2026-06-01',
    ],
    [
      'registration deadline after the due date',
      'unregistered',
      '2026-01',
      '2026-06-10',
      '2026-02-10',
      '2026-03-13',
      '2026-05-12',
      '2026-03-13',
    ],
    ['wage too low: evaded at once', 'wage-too-low', '2026-02', '2026-06-10', '', null, '2026-04-01', '2026-04-01'],
    [
      'old debt found under the new law',
      'unregistered',
      '2024-03',
      '2025-11-10',
      '2024-03-01',
      '2024-04-01',
      '2025-07-01',
      '2024-04-01',
    ],
    [
      'old debt found under the old law: from the finding',
      'wage-too-low',
      '2024-03',
      '2024-09-10',
      '',
      '',
      '2024-09-10',
      '2024-04-01',
    ],
  ];
  it.each(rows)(
    '%s (%s, period %s)',
    (_name, kind, period, foundOn, coveredFrom, lateFrom, evadedFrom, chargesFrom) => {
      const common = { period: parsePeriod(period), paymentMethod: 'monthly', foundOn: on(foundOn) } as const;
      const found: AmountFound =
        kind === 'unregistered' ? { ...common, kind, coveredFrom: on(coveredFrom) } : { ...common, kind };
      expect(findingDates(law, found)).toMatchObject({
        ...(lateFrom === '' ? {} : { lateFrom }),
        evadedFrom,
        chargesFrom,
      });
    },
  );
});

describe('the choice of form', () => {
  const profile: EmployerProfile = {
    arrears: 200_000_000n,
    evaded: 0n,
    workers: 15,
    monthsLate: 1,
    checksLeftUnpaid: 0,
    signs: [],
    obstructs: false,
  };
  it.each([
    ['a short delay', {}, ['working-session']],
    ['three months late, small', { monthsLate: 3 }, ['shortened-check']],
    ['evading, small', { evaded: 90_000_000n }, ['shortened-check']],
    ['evading and owing much', { evaded: 1n, arrears: 1_000_000_000n }, ['full-check']],
    ['late with many workers', { monthsLate: 4, workers: 200 }, ['full-check']],
    ['signs of abuse', { signs: ['lao động chỉ có trong dữ liệu thuế'] }, ['full-check']],
    ['checked in vain', { monthsLate: 6, checksLeftUnpaid: 1 }, ['inspection-request', 'shortened-check']],
    ['obstructs', { obstructs: true }, ['inspection-request', 'working-session']],
    ['owes nothing', { arrears: 0n, monthsLate: 0 }, []],
  ] as const)('%s', (_name, rest, fitting) => {
    const ranked = rankForms(law, { ...profile, ...rest }, on('2026-06-01'));
    expect(ranked.filter((each) => each.fits).map((each) => each.form)).toEqual(fitting);
    expect(ranked).toHaveLength(4);
    for (const each of ranked) expect(each.because.length > 0).toBe(each.fits);
  });

  it('says where the office’s own practice decides, and asks no inspectorate before July 2025', () => {
    const [first] = rankForms(law, { ...profile, monthsLate: 3 }, on('2026-06-01'));
    expect(first).toMatchObject({ form: 'shortened-check', practice: true });
    const old = rankForms(law, { ...profile, monthsLate: 6, checksLeftUnpaid: 2 }, on('2025-06-30'));
    expect(old.find((each) => each.fits)?.form).toBe('shortened-check');
  });
});

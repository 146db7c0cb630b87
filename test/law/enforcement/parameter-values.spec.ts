import { readParameterValue } from '../../../src/law/parameters/definition';
import { lawWith } from '../../support/law';

describe('values of enforcement parameters', () => {
  it.each([
    ['violation.limitation', '1 year', { count: 1, unit: 'years' }],
    ['violation-record.plain', '2 working days', { count: 2, unit: 'working days' }],
    ['coercion.measures', 'a; b c', ['a', 'b c']],
    ['fine.base-funds.SI', 'RET, SICK', ['RET', 'SICK']],
    ['fine.HI-unpaid', 'not-known', 'not-known'],
  ] as const)('%s reads "%s"', (name, text, value) => {
    expect(readParameterValue(name, text)).toEqual(value);
  });

  it('reads a table of fines as it stands in the file', () => {
    expect(readParameterValue('fine.UI-registration-late', '1-9: 500000 - 2500000; 10+: 2500000 - 5000000')).toEqual([
      { workersFrom: 1, workersTo: 9, frame: { min: 500_000n, max: 2_500_000n } },
      { workersFrom: 10, workersTo: null, frame: { min: 2_500_000n, max: 5_000_000n } },
    ]);
  });

  it.each([
    ['a gap', 'fine.SI-registration-late', '1-9: 1 - 2; 11+: 3 - 4'],
    ['no first worker', 'fine.SI-registration-late', '2+: 1 - 2'],
    ['a closed end', 'fine.SI-registration-late', '1-9: 1 - 2'],
    ['a falling table', 'fine.SI-registration-late', '1-9: 3 - 4; 10+: 1 - 2'],
    ['a frame upside down', 'fine.SI-UI-evasion', '75000000 - 50000000'],
    ['a percentage upside down', 'fine.SI-late', '15% - 12%'],
    ['a bare number for a time', 'fine.payment', '10'],
    ['an empty entry', 'publication.columns', 'a; ; b'],
    ['a fund that does not exist', 'fine.base-funds.UI', 'UI, XX'],
    ['a code with blanks', 'fine.decree', 'Decree 283'],
  ] as const)('refuses %s', (_name, name, text) => {
    expect(() => readParameterValue(name, text)).toThrow(/is not/);
  });

  it('marks the office’s own thresholds as assumed and the law’s as read', () => {
    const law = lawWith();
    for (const name of [
      'choice.check-months-late',
      'choice.large-debt',
      'choice.many-workers',
      'choice.tax-registry-gap',
      'unable-to-pay.re-check',
    ] as const) {
      expect(
        law
          .get(name)
          .list()
          .map((entry) => entry.certainty),
      ).toEqual(['assumed']);
    }
    expect(
      law
        .get('fine.SI-evaded')
        .list()
        .map((entry) => entry.certainty),
    ).toEqual(['sourced']);
  });
});

import { citedNumber, letterKey, printedNumber } from '../../src/kernel/paper-number';

describe('the number of a paper', () => {
  it('is cited as it is printed, also where a fact or an older event keeps the key of the letter', () => {
    expect([5, 15, 138].map((counted) => printedNumber(counted, 'QĐ-BHXH'))).toEqual([
      '05/QĐ-BHXH',
      '15/QĐ-BHXH',
      '138/QĐ-BHXH',
    ]);
    expect(citedNumber(letterKey('LG-C01', 2026, 12))).toBe('12/BHXH-QLT');
    // Printed already, or from another system.
    for (const number of ['12/BHXH-QLT', 'DD0000002-001', '01/TB']) expect(citedNumber(number)).toBe(number);
  });
});

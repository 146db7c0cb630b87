import fc from 'fast-check';
import { divideHalfUp, formatDong, parseDong, toJsonInteger } from '../../src/kernel/money';
import { applyRate, asPercentText, parseRate } from '../../src/kernel/rate';

describe('money', () => {
  it.each(['1.065.000', '1,065', '10.5', ' 100', '1e6', '', '--1', '０'])('is not written %p', (text) => {
    expect(() => parseDong(text)).toThrow('write whole đồng as digits only');
  });

  it('is refused from 2^53 on, where JSON would lose đồng', () => {
    expect(parseDong('9007199254740991')).toBe(9007199254740991n);
    expect(() => parseDong('9007199254740992')).toThrow('beyond what can be stored exactly');
    expect(() => toJsonInteger(2n ** 53n)).toThrow('beyond what can be stored exactly');
  });

  it('is printed as Vietnamese officials write it', () => {
    expect([0n, 999n, 1000n, 1065000n, -1227495n].map(formatDong)).toEqual([
      '0',
      '999',
      '1.000',
      '1.065.000',
      '-1.227.495',
    ]);
  });

  it('is rounded half-up: never more than half a unit off, and up at exactly half', () => {
    expect([1n, 2n, 3n, 5n].map((n) => divideHalfUp(n, 2n))).toEqual([1n, 1n, 2n, 3n]);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (n, d) => {
        const twice = 2n * (divideHalfUp(n, d) * d - n);
        expect(twice <= d && twice > -d).toBe(true);
      }),
    );
  });
});

describe('a rate', () => {
  it.each(['1,065', '.5', '1.', '-0.1', '1e-3', ''])('is not written %p', (text) => {
    expect(() => parseRate(text)).toThrow('write a decimal fraction with a point');
  });

  it('is exact where floats are not', () => {
    expect(applyRate(15_000_000n, parseRate('0.010833'))).toBe(162_495n);
    expect(applyRate(1n, parseRate('0.5'))).toBe(1n);
    expect(applyRate(1n, parseRate('0.4999999'))).toBe(0n);
  });

  // The working sheet in VSS's own files: amounts in millions, months of 30 days.
  it.each([
    [100, 240, 7.2],
    [110, 210, 6.93],
    [120, 180, 6.48],
    [130, 150, 5.85],
    [140, 120, 5.04],
    [150, 90, 4.05],
    [160, 60, 2.88],
    [170, 30, 1.53],
    [180, 60, 3.24],
    [190, 30, 1.71],
  ])('0.03 %% a day on %d million for %d days is %d million', (millions, days, expected) => {
    expect(applyRate(BigInt(millions) * 1_000_000n, parseRate('0.0003'), days)).toBe(
      BigInt(Math.round(expected * 1_000_000)),
    );
  });

  it('is shown as a percentage without trailing zeros', () => {
    expect(['0.010650', '0.0003', '0', '1', '0.215'].map((text) => asPercentText(parseRate(text)))).toEqual([
      '1.065',
      '0.03',
      '0',
      '100',
      '21.5',
    ]);
  });
});

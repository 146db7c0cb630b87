import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parsePeriod } from '../../../src/kernel/period';
import {
  dongInWords,
  formatCount,
  formatDate,
  formatPercent,
  formatPeriod,
  formatShortDate,
  formatShortPeriod,
} from '../../../src/platform/documents/vietnamese-format';

describe('Vietnamese formats', () => {
  it.each([
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
    ['2019-06-29', 'ngày 29 tháng 6 năm 2019'],
    ['2026-02-10', 'ngày 10 tháng 02 năm 2026'],
    ['2026-12-03', 'ngày 03 tháng 12 năm 2026'],
  ])('write the date %s as Decree 30/2020 does', (date, text) => {
    expect(formatDate(parseCivilDate(date))).toBe(text);
  });

  it('write dates and months short in tables', () => {
    expect(formatShortDate(parseCivilDate('2026-03-09'))).toBe('09/03/2026');
    expect(formatShortPeriod(parsePeriod('2026-03'))).toBe('03/2026');
    expect(formatPeriod(parsePeriod('2026-03'))).toBe('tháng 3 năm 2026');
    expect(formatPeriod(parsePeriod('2026-02'))).toBe('tháng 02 năm 2026');
  });

  it('write numbers', () => {
    expect([0, 999, 1065, 1065000].map(formatCount)).toEqual(['0', '999', '1.065', '1.065.000']);
  });

  it.each([
    [846n, 10_000n, '8,46'],
    [1n, 3n, '33,33'],
    [2n, 3n, '66,67'],
    [1n, 100_000n, '0,00'],
    [5n, 100_000n, '0,01'],
    [30n, 2n, '1.500,00'],
    [1n, 0n, '–'],
  ])('write %s of %s in per cent, rounded half-up', (part, whole, text) => {
    expect(formatPercent(part, whole)).toBe(text);
  });

  it.each([
    [0n, 'Không đồng'],
    [15n, 'Mười lăm đồng'],
    [1_065_000n, 'Một triệu không trăm sáu mươi lăm nghìn đồng'],
    [2_030_004_005n, 'Hai tỷ không trăm ba mươi triệu không trăm lẻ bốn nghìn không trăm lẻ năm đồng'],
    [
      9_007_199_254_740_991n,
      'Chín triệu không trăm lẻ bảy nghìn một trăm chín mươi chín tỷ hai trăm năm mươi tư triệu bảy trăm bốn mươi nghìn chín trăm chín mươi mốt đồng',
    ],
  ])('write %s đồng in words', (amount, words) => {
    expect(dongInWords(amount)).toBe(words);
  });
});

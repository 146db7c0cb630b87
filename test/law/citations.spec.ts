import { parseCivilDate } from '../../src/kernel/civil-date';
import { basesIn, basisInForce, basisOn, cited, everyCitation } from '../../src/law/citations';

const day = parseCivilDate;

describe('how papers cite the law', () => {
  it('names what an act was amended by on the day of the paper, and which of two was in force', () => {
    const handling = 'Luật Xử lý vi phạm hành chính số 15/2012/QH13';
    expect(basisOn('administrative-violations', day('2021-12-31'), 'Điều 57')).toBe(`Điều 57 ${handling}`);
    expect(basisOn('administrative-violations', day('2025-07-01'))).toBe(
      `${handling} (sửa đổi, bổ sung bởi Luật số 67/2020/QH14 và Luật số 88/2025/QH15)`,
    );
    expect(basisInForce('social-insurance', day('2025-06-30'))).toEqual([
      'Luật Bảo hiểm xã hội số 58/2014/QH13 (sửa đổi, bổ sung bởi Bộ luật số 45/2019/QH14)',
    ]);
    expect(basisInForce('inspections-by-insurance', day('2025-07-01'))).toEqual([]);
    expect(basesIn('Nghị định số 283/2026/NĐ-CP, Điều 44 khoản 2; Thông lệ', day('2026-10-01'))).toEqual([
      'Nghị định số 283/2026/NĐ-CP ngày 15 tháng 7 năm 2026 của Chính phủ',
      'Thông lệ',
    ]);
  });

  it.each([
    ['Nghị định số 283/2026/NĐ-CP, Điều 44 khoản 2', 'khoản 2 Điều 44 Nghị định số 283/2026/NĐ-CP'],
    [
      'Luật Xử lý vi phạm hành chính số 15/2012/QH13, Điều 7 khoản 1; Bộ luật Hình sự, Điều 216 khoản 1 (khoản 2, 3: mức cao hơn)',
      'khoản 1 Điều 7 Luật Xử lý vi phạm hành chính; khoản 1 Điều 216 Bộ luật Hình sự (khoản 2, 3: mức cao hơn)',
    ],
    [
      'Luật số 41/2024/QH15, Điều 38 khoản 2, 3, Điều 39 khoản 1 điểm a, b',
      'khoản 2, 3 Điều 38, điểm a, b khoản 1 Điều 39 Luật Bảo hiểm xã hội số 41/2024/QH15',
    ],
    [
      'Điểm a khoản 3 Điều 49 Luật Bảo hiểm y tế (sửa đổi năm 2014); Điều 37 Quyết định 595/QĐ-BHXH',
      'Điểm a khoản 3 Điều 49 Luật Bảo hiểm y tế; Điều 37 Quyết định số 595/QĐ-BHXH',
    ],
    ['Điều 5, Điều 6 Nghị định 274/2025/NĐ-CP', 'Điều 5, Điều 6 Nghị định số 274/2025/NĐ-CP'],
    ['Thông lệ của cơ quan BHXH', 'Thông lệ của cơ quan BHXH'],
  ])('writes "%s" in the order and with the one name of papers', (reference, paper) => {
    expect(cited(reference)).toBe(paper);
    expect(cited(paper)).toBe(paper);
  });

  it('knows every text by which an act may stand in a paper', () => {
    expect(everyCitation()).toContain('Luật Bảo hiểm y tế số 25/2008/QH12 (sửa đổi, bổ sung bởi Luật số 46/2014/QH13)');
  });
});

import type { CivilDate } from '../../../kernel/civil-date';
import type { CheckForm } from './check-events';

interface Basis {
  readonly text: string;
  readonly from?: string;
  /** Last day. */
  readonly to?: string;
  /** Absent: whoever looks. */
  readonly only?: 'inspection' | 'check';
}

const BASES: readonly Basis[] = [
  { text: 'Luật Bảo hiểm xã hội số 58/2014/QH13', to: '2025-06-30' },
  { text: 'Luật Bảo hiểm xã hội số 41/2024/QH15', from: '2025-07-01' },
  { text: 'Luật Việc làm số 38/2013/QH13', to: '2025-12-31' },
  { text: 'Luật Việc làm số 74/2025/QH15', from: '2026-01-01' },
  { text: 'Luật Bảo hiểm y tế số 25/2008/QH12, sửa đổi, bổ sung bởi Luật số 46/2014/QH13', to: '2025-06-30' },
  {
    text: 'Luật Bảo hiểm y tế số 25/2008/QH12, sửa đổi, bổ sung bởi Luật số 46/2014/QH13 và Luật số 51/2024/QH15',
    from: '2025-07-01',
  },
  { text: 'Luật Thanh tra số 56/2010/QH12', to: '2023-06-30', only: 'inspection' },
  { text: 'Luật Thanh tra số 11/2022/QH15', from: '2023-07-01', only: 'inspection' },
  {
    text: 'Nghị định số 21/2016/NĐ-CP về chức năng thanh tra chuyên ngành đóng bảo hiểm xã hội của cơ quan bảo hiểm xã hội',
    to: '2025-06-30',
    only: 'inspection',
  },
  { text: 'Nghị định số 217/2025/NĐ-CP về hoạt động kiểm tra chuyên ngành', from: '2025-08-05', only: 'check' },
  { text: 'Nghị định số 274/2025/NĐ-CP về chậm đóng, trốn đóng bảo hiểm xã hội', from: '2025-11-30' },
  { text: 'Quyết định số 595/QĐ-BHXH ngày 14/4/2017 của Bảo hiểm xã hội Việt Nam', to: '2020-04-30' },
  {
    text: 'Quyết định số 595/QĐ-BHXH ngày 14/4/2017, sửa đổi, bổ sung bởi Quyết định số 505/QĐ-BHXH ngày 27/3/2020 của Bảo hiểm xã hội Việt Nam',
    from: '2020-05-01',
    to: '2026-04-30',
  },
  { text: 'Quyết định số 366/QĐ-BHXH ngày 29/4/2026 của Bảo hiểm xã hội Việt Nam', from: '2026-05-01' },
];

/** Whether a form is an inspection (thanh tra), as against a check (kiểm tra). */
export function isInspection(form: CheckForm): boolean {
  return form === 'vss-inspection' || form === 'provincial-inspection';
}

/** What a paper about looking at an employer rests on, by the law in force on its day. */
export function legalBasesOf(kind: 'inspection' | 'check' | 'session', day: CivilDate): readonly string[] {
  return BASES.filter(
    ({ from = '', to = '9', only }) => from <= day && day <= to && (only === undefined || only === kind),
  ).map(({ text }) => text);
}

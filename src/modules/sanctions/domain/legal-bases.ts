import type { CivilDate } from '../../../kernel/civil-date';

const LAW = 'Luật Xử lý vi phạm hành chính số 15/2012/QH13';

/** The law on handling administrative violations as it is quoted on a day, with the laws that have amended it. */
export function handlingLaw(day: CivilDate): string {
  if (day < '2022-01-01') return LAW;
  if (day < '2025-07-01') return `${LAW} (sửa đổi, bổ sung bởi Luật số 67/2020/QH14)`;
  return `${LAW} (sửa đổi, bổ sung bởi Luật số 67/2020/QH14 và Luật số 88/2025/QH15)`;
}

/** The decree on its procedure as it is quoted on a day; null before there was this one. */
export function procedureDecree(day: CivilDate): string | null {
  if (day < '2022-01-01') return null;
  const decree = 'Nghị định số 118/2021/NĐ-CP ngày 23 tháng 12 năm 2021 của Chính phủ';
  if (day < '2025-05-02') return decree;
  if (day < '2025-07-01') return `${decree} (sửa đổi, bổ sung bởi Nghị định số 68/2025/NĐ-CP)`;
  return `${decree} (sửa đổi, bổ sung bởi Nghị định số 68/2025/NĐ-CP và Nghị định số 190/2025/NĐ-CP)`;
}

/** Days of the decrees that fine, as papers quote them (Decree 30/2020/NĐ-CP, Annex I: number, day and issuer of what a paper rests on). */
const ISSUED: Readonly<Record<string, string>> = {
  'Nghị định số 117/2020/NĐ-CP': 'ngày 28 tháng 9 năm 2020',
  'Nghị định số 12/2022/NĐ-CP': 'ngày 17 tháng 01 năm 2022',
  'Nghị định số 283/2026/NĐ-CP': 'ngày 15 tháng 7 năm 2026',
};

/**
 * The decree in a reference as a paper rests on it.
 * @example decreeOf('Nghị định số 283/2026/NĐ-CP, Điều 43') // 'Nghị định số 283/2026/NĐ-CP ngày 15 tháng 7 năm 2026 của Chính phủ'
 */
export function decreeOf(reference: string): string {
  const decree = reference.split(',')[0] ?? reference;
  const issued = ISSUED[decree];
  return issued === undefined ? decree : `${decree} ${issued} của Chính phủ`;
}

import type { CivilDate } from '../../../kernel/civil-date';

const SOCIAL_INSURANCE_2024 = '2025-07-01';
const EMPLOYMENT_2025 = '2026-01-01';

/** Laws that letters about unpaid contributions rest on, on a day. */
export function contributionLaws(day: CivilDate): string[] {
  return [
    day < SOCIAL_INSURANCE_2024 ? 'Luật Bảo hiểm xã hội số 58/2014/QH13' : 'Luật Bảo hiểm xã hội số 41/2024/QH15',
    'Luật Bảo hiểm y tế số 25/2008/QH12 và các luật sửa đổi, bổ sung',
    day < EMPLOYMENT_2025 ? 'Luật Việc làm số 38/2013/QH13' : 'Luật Việc làm số 74/2025/QH15',
  ];
}

/** What a referral rests on (Penal Code art. 216; HAV law art. 62). */
export function referralBases(day: CivilDate): string[] {
  return [
    'Điều 216 Bộ luật Hình sự số 100/2015/QH13 (sửa đổi, bổ sung năm 2017)',
    'Nghị quyết số 05/2019/NQ-HĐTP ngày 15/8/2019 của Hội đồng Thẩm phán Tòa án nhân dân tối cao',
    'Điều 144 Bộ luật Tố tụng hình sự số 101/2015/QH13',
    'Điều 62 Luật Xử lý vi phạm hành chính số 15/2012/QH13 (sửa đổi, bổ sung năm 2020)',
    ...contributionLaws(day),
  ];
}

/** What a recommendation to the registration office rests on. */
export function licensingBases(day: CivilDate): string[] {
  return [
    ...contributionLaws(day),
    'Luật Doanh nghiệp số 59/2020/QH14 (sửa đổi, bổ sung năm 2025)',
    'Quy chế phối hợp giữa cơ quan bảo hiểm xã hội và cơ quan đăng ký kinh doanh',
  ];
}

/** What coordination with the police rests on. */
export function policeBases(day: CivilDate): string[] {
  return [...contributionLaws(day), 'Quy chế số 01 về phối hợp giữa Bảo hiểm xã hội Việt Nam và Bộ Công an'];
}

/** What a request to debit an account rested on: Law 58/2014 art. 122 (3). */
export function bankBases(day: CivilDate): string[] {
  return ['Khoản 3 Điều 122 Luật Bảo hiểm xã hội số 58/2014/QH13', ...contributionLaws(day).slice(1)];
}

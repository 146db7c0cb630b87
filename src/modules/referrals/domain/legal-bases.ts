import type { CivilDate } from '../../../kernel/civil-date';
import { basisInForce, basisOn } from '../../../law/citations';

/** Laws that letters about unpaid contributions rest on, on a day. */
function contributionLaws(day: CivilDate): string[] {
  return [
    ...basisInForce('social-insurance', day),
    basisOn('health-insurance', day),
    ...basisInForce('employment', day),
    ...basisInForce('late-and-evaded-decree', day),
  ];
}

/** What a referral rests on (Penal Code art. 216; HAV law art. 62). */
export function referralBases(day: CivilDate): string[] {
  return [
    basisOn('penal-code', day, 'Điều 216'),
    basisOn('judges-2019', day),
    basisOn('criminal-procedure', day, 'Điều 144'),
    basisOn('administrative-violations', day, 'Điều 62'),
    ...contributionLaws(day),
  ];
}

/** What a recommendation to the registration office rests on. */
export function licensingBases(day: CivilDate): string[] {
  return [
    ...contributionLaws(day),
    basisOn('enterprises', day),
    'Quy chế phối hợp giữa cơ quan bảo hiểm xã hội và cơ quan đăng ký kinh doanh',
  ];
}

/** What coordination with the police rests on. */
export function policeBases(day: CivilDate): string[] {
  return [...contributionLaws(day), 'Quy chế số 01 về phối hợp giữa Bảo hiểm xã hội Việt Nam và Bộ Công an'];
}

/** What a request to debit an account rested on: Law 58/2014 art. 122 (3). */
export function bankBases(day: CivilDate): string[] {
  return [basisOn('social-insurance-2014', day, 'khoản 3 Điều 122'), ...contributionLaws(day).slice(1)];
}

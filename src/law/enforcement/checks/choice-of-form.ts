import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { LawBook } from '../../law-book';
import type { ParameterName } from '../../parameters/definition';
import { inDong } from '../found-words';

/** Forms of looking at an employer, from the gravest to the lightest. */
export const FORMS = ['inspection-request', 'full-check', 'shortened-check', 'working-session'] as const;
export type LookingChoice = (typeof FORMS)[number];

/** What is known of an employer when the form is chosen. */
export interface EmployerProfile {
  readonly arrears: Dong;
  readonly evaded: Dong;
  readonly workers: number;
  /** Complete months since the first day late of the oldest amount. */
  readonly monthsLate: number;
  /** Checks that ended with money left unpaid. */
  readonly checksLeftUnpaid: number;
  /** Signs of abuse with what shows them: workers in the tax registry only, withheld wages, obstruction. */
  readonly signs: readonly string[];
  readonly obstructs: boolean;
}

/** A form with its fitness and why; `practice` where a threshold of the office's own, not of a law, decides. */
export interface FormRanked {
  readonly form: LookingChoice;
  readonly fits: boolean;
  readonly because: readonly string[];
  readonly references: readonly string[];
  readonly practice: boolean;
}

interface Ground {
  readonly form: LookingChoice;
  readonly when: boolean;
  readonly sentence: string;
  readonly by: ParameterName | null;
}

/**
 * Ranks the forms for one employer: those that fit first, the gravest before the lighter, each with all its reasons.
 * Thresholds are the office's practice (parameters `choice.…`, assumed). An inspectorate is asked only since July 2025, when
 * Vietnam Social Security itself no longer inspects; before that the checks stand for its own inspections.
 */
export function rankForms(law: LawBook, profile: EmployerProfile, day: CivilDate): FormRanked[] {
  const grounds = groundsOf(law, profile, day).filter((ground) => ground.when);
  const ranked = FORMS.map((form) => {
    const own = grounds.filter((ground) => ground.form === form);
    const entries = own.flatMap(({ by }) => (by === null ? [] : [law.get(by).entryAt(day)]));
    return {
      form,
      fits: own.length > 0,
      because: own.map((ground) => ground.sentence),
      references: [...new Set(entries.map((entry) => entry.reference))],
      practice: entries.some((entry) => entry.certainty === 'assumed'),
    };
  });
  return [...ranked.filter((each) => each.fits), ...ranked.filter((each) => !each.fits)];
}

type MakeGround = (form: LookingChoice, when: boolean, sentence: string, by: ParameterName | null) => Ground;

const ground: MakeGround = (form, when, sentence, by) => ({ form, when, sentence, by });

function groundsOf(law: LawBook, profile: EmployerProfile, day: CivilDate): Ground[] {
  const months = law.get('choice.check-months-late').at(day);
  const debt = law.get('choice.large-debt').at(day);
  const many = law.get('choice.many-workers').at(day);
  const { arrears, workers, monthsLate, signs } = profile;
  const suspect = profile.evaded > 0n || monthsLate >= months;
  const [large, wide, abused] = [arrears >= debt, workers >= many, signs.length > 0];
  const lateness = `Chậm đóng ${monthsLate} tháng`;
  const why = profile.evaded > 0n ? `Trốn đóng ${inDong(profile.evaded)}` : `${lateness}, mốc kiểm tra ${months} tháng`;
  const small = `${why}; quy mô nhỏ, kiểm tra rút gọn trên dữ liệu điện tử là đủ`;
  const early = `${lateness}, chưa tới mốc kiểm tra ${months} tháng, chưa có dấu hiệu khác`;
  return [
    ...inspectorateGrounds(law, profile, day),
    ground('full-check', suspect && large, `${why}; nợ ${inDong(arrears)}, từ ${inDong(debt)}`, 'choice.large-debt'),
    ground('full-check', suspect && wide, `${why}; ${workers} lao động, từ ${many}`, 'choice.many-workers'),
    ground('full-check', abused, `Có dấu hiệu lạm dụng: ${signs.join('; ')}`, null),
    ground('shortened-check', suspect && !large && !wide && !abused, small, 'choice.check-months-late'),
    ground('working-session', arrears > 0n && !suspect && !abused, early, 'choice.check-months-late'),
  ];
}

function inspectorateGrounds(law: LawBook, profile: EmployerProfile, day: CivilDate): Ground[] {
  const after = law.get('choice.inspectorate-after-checks').find(day)?.value;
  if (after === undefined) return [];
  const { checksLeftUnpaid, arrears, obstructs } = profile;
  return [
    ground(
      'inspection-request',
      arrears > 0n && checksLeftUnpaid >= after,
      `Đã kiểm tra ${checksLeftUnpaid} lần mà chưa thu đủ`,
      'choice.inspectorate-after-checks',
    ),
    ground('inspection-request', obstructs, 'Đơn vị cản trở, không cung cấp hồ sơ cho đoàn kiểm tra', null),
  ];
}

import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';

/** How the fine for an act is measured. */
export type FineMeasure = 'workers' | 'percent' | 'range';

interface ActDefinition {
  readonly measure: FineMeasure;
  /** The decrees that have the act; undefined for an act outside those on labour and social insurance. */
  readonly decree: 'before-283' | '283/2026' | undefined;
  /** Evading, as against being late: matters for a second offence and for the crime. */
  readonly evasion: boolean;
  /** Below the small amount of Decree 283/2026 arts 43 (1), 45 (1) only a warning is given. */
  readonly warnedWhenSmall: boolean;
  readonly name: string;
}

const act = (
  decree: ActDefinition['decree'],
  measure: FineMeasure,
  evasion: boolean,
  name: string,
  warnedWhenSmall = false,
): ActDefinition => ({ decree, measure, evasion, name, warnedWhenSmall });

/**
 * The acts for which employers that do not pay are fined; the parameter `fine.<code>` holds each one's frame.
 * Decrees 28/2020/NĐ-CP art. 38 (5)–(7) and 12/2022/NĐ-CP art. 39 (5)–(7); Decree 283/2026/NĐ-CP arts 43–46; health insurance: Decree 117/2020/NĐ-CP art. 80.
 */
export const VIOLATION_ACTS = {
  'SI-UI-late': act(
    'before-283',
    'percent',
    false,
    'Chậm đóng, đóng không đúng mức, không đủ số người BHXH bắt buộc, BHTN',
  ),
  'SI-UI-none-paid': act('before-283', 'percent', false, 'Không đóng BHXH bắt buộc, BHTN cho toàn bộ người lao động'),
  'SI-UI-evasion': act('before-283', 'range', true, 'Trốn đóng BHXH bắt buộc, BHTN'),
  'SI-registration-late': act('283/2026', 'workers', false, 'Chậm đăng ký tham gia BHXH bắt buộc cho người lao động'),
  'SI-late': act('283/2026', 'percent', false, 'Chậm đóng BHXH bắt buộc', true),
  'SI-registration-evaded': act(
    '283/2026',
    'workers',
    true,
    'Trốn đóng BHXH bắt buộc do không đăng ký cho người lao động',
  ),
  'SI-evaded': act('283/2026', 'percent', true, 'Trốn đóng BHXH bắt buộc'),
  'UI-registration-late': act('283/2026', 'workers', false, 'Chậm đăng ký tham gia BHTN cho người lao động'),
  'UI-late': act('283/2026', 'percent', false, 'Chậm đóng BHTN', true),
  'UI-registration-evaded': act('283/2026', 'workers', true, 'Trốn đóng BHTN do không đăng ký cho người lao động'),
  'UI-evaded': act('283/2026', 'percent', true, 'Trốn đóng BHTN'),
  'HI-unpaid': act(undefined, 'workers', false, 'Không đóng, chậm đóng, trốn đóng BHYT'),
} as const satisfies Record<string, ActDefinition>;

export type ViolationActCode = keyof typeof VIOLATION_ACTS;

/** One act as it was found and recorded. */
export interface ViolationFound {
  readonly act: ViolationActCode;
  readonly foundOn: CivilDate;
  /** Day on which the act ended; null while it continues (as not paying does). */
  readonly endedOn: CivilDate | null;
  readonly workers: number;
  /** What the fine in percent is measured by: late, evaded or, under Decree 12/2022, payable at the record. */
  readonly amount: Dong;
}

/** Acts of before Decree 283/2026, by the decree in force. */
export const OLD_DECREES = {
  '28/2020': { name: 'Nghị định số 28/2020/NĐ-CP', article: 'Điều 38' },
  '12/2022': { name: 'Nghị định số 12/2022/NĐ-CP', article: 'Điều 39' },
} as const satisfies Record<string, { readonly name: string; readonly article: string }>;

/** Whether the decree of a day is one of those. */
export function isOldDecree(inForce: string): inForce is keyof typeof OLD_DECREES {
  return Object.hasOwn(OLD_DECREES, inForce);
}

/** Whether an act is one of the decree in force, as the parameter `fine.decree` names it. */
export function isOfDecree(code: ViolationActCode, inForce: string): boolean {
  const { decree } = VIOLATION_ACTS[code];
  return decree === undefined || (decree === 'before-283' ? isOldDecree(inForce) : inForce === decree);
}

/** The definition of an act. */
export function definitionOf(code: ViolationActCode): ActDefinition {
  return VIOLATION_ACTS[code];
}

/**
 * The day whose decree applies: that on which the act ended; for an act still going on, that of the decision.
 * Decree 283/2026/NĐ-CP art. 67 (1), (2).
 */
export function lawDayOf(violation: ViolationFound, decidedOn: CivilDate): CivilDate {
  return violation.endedOn !== null && violation.endedOn < decidedOn ? violation.endedOn : decidedOn;
}

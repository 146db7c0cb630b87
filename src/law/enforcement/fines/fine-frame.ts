import type { CivilDate } from '../../../kernel/civil-date';
import type { Certainty } from '../../../kernel/dated-value';
import { smallerOf, type Dong } from '../../../kernel/money';
import { done, reasonOf, refused, type Outcome } from '../../../kernel/outcome';
import { applyRate } from '../../../kernel/rate';
import type { LawBook } from '../../law-book';
import type { FineBands, MoneyRange, PercentRange } from '../../parameters/enforcement-values';
import type { EmployerKind } from '../employer-kind';
import { inDong, onDay } from '../found-words';
import { ACT_NAMES_EN } from './names-in-english';
import { definitionOf, isOfDecree, lawDayOf, type ViolationFound } from './violation-act';

/** Within which amounts one act is fined. */
export interface FineFrame {
  readonly violation: ViolationFound;
  /** A warning carries no amount: its ends are zero. */
  readonly form: 'warning' | 'fine';
  /** Ends for the employer at hand: doubled for an organisation. */
  readonly min: Dong;
  readonly max: Dong;
  /** Upper end for an individual: what the competence to fine is measured by. */
  readonly individualMax: Dong;
  readonly multiplier: number;
  readonly capped: boolean;
  readonly reference: string;
  readonly certainty: Certainty;
}

/**
 * The frame of one act. Percentages are rounded half-up to whole đồng at both ends, cut at the cap, then doubled for organisations;
 * households count as individuals (Decree 283/2026/NĐ-CP art. 7 (1)–(3)).
 * Refused where the act is not one of the decree of the day, or the law's figures are not known.
 * @example act SI-registration-evaded, 120 workers, organisation, 2026-10-01 → 60,000,000 to 80,000,000
 */
export function frameOf(
  law: LawBook,
  violation: ViolationFound,
  kind: EmployerKind,
  decidedOn: CivilDate,
): Outcome<FineFrame> {
  const lawDay = lawDayOf(violation, decidedOn);
  const wrong = notInForce(law, violation, lawDay);
  if (wrong) return refused([wrong]);
  const entry = law.get(`fine.${violation.act}`).entryAt(lawDay);
  const { reference, certainty } = entry;
  if (isSmall(law, violation, lawDay)) {
    return done({ ...zero(violation), reference: law.get('fine.warning-below').entryAt(lawDay).reference, certainty });
  }
  const individual = individualFrame(law, violation, lawDay);
  if (individual === 'not-known') return refused([bandsNotKnown(violation, lawDay, reference)]);
  const multiplier = kind === 'organisation' ? law.get('fine.organisation-multiplier').at(lawDay) : 1;
  return done({
    violation,
    form: 'fine',
    min: individual.min * BigInt(multiplier),
    max: individual.max * BigInt(multiplier),
    individualMax: individual.max,
    multiplier,
    capped: individual.capped,
    reference,
    certainty,
  });
}

type IndividualFrame = MoneyRange & { readonly capped: boolean };

function individualFrame(law: LawBook, violation: ViolationFound, day: CivilDate): IndividualFrame | 'not-known' {
  const value: PercentRange | MoneyRange | FineBands = law.get(`fine.${violation.act}`).at(day);
  if (value === 'not-known') return 'not-known';
  if (!('min' in value)) {
    const band = value.find((each) => each.workersTo === null || violation.workers <= each.workersTo);
    return band ? { ...band.frame, capped: false } : 'not-known';
  }
  if (isMoney(value)) return { ...value, capped: false };
  const cap = law.get('fine.percent-cap').at(day);
  const max = applyRate(violation.amount, value.max);
  return { min: smallerOf(applyRate(violation.amount, value.min), cap), max: smallerOf(max, cap), capped: max > cap };
}

function isMoney(range: PercentRange | MoneyRange): range is MoneyRange {
  return typeof range.min === 'bigint';
}

function isSmall(law: LawBook, violation: ViolationFound, day: CivilDate): boolean {
  const below = law.get('fine.warning-below').find(day);
  return definitionOf(violation.act).warnedWhenSmall && below !== undefined && violation.amount < below.value;
}

function zero(violation: ViolationFound): Omit<FineFrame, 'reference' | 'certainty'> {
  return { violation, form: 'warning', min: 0n, max: 0n, individualMax: 0n, multiplier: 1, capped: false };
}

function notInForce(law: LawBook, violation: ViolationFound, day: CivilDate) {
  const { decree, name } = definitionOf(violation.act);
  const inForce = decree === undefined ? law.get(`fine.${violation.act}`).find(day) : law.get('fine.decree').find(day);
  const { value } = inForce ?? {};
  if (inForce && (decree === undefined || (typeof value === 'string' && isOfDecree(violation.act, value))))
    return undefined;
  const said = {
    vi: `Hành vi "${name}" phải thuộc nghị định xử phạt áp dụng cho vụ việc`,
    en: `The act "${ACT_NAMES_EN[violation.act]}" must be one of the decree on sanctions that applies`,
  };
  const found = inForce
    ? { vi: `${onDay(day)} áp dụng ${inForce.reference}`, en: `on ${day} applies: ${inForce.reference}` }
    : {
        vi: `chưa có giá trị của tham số "fine.decree" cho ${onDay(day)}`,
        en: `the parameter "fine.decree" has no value for ${day}`,
      };
  return reasonOf('fine.act-not-in-force', said, found, inForce?.reference ?? 'Nghị định số 118/2021/NĐ-CP, Điều 7');
}

/** How a frame by numbers of workers is entered. */
const BANDS = '1-9: … - …; 10-49: … - …; 50+: … - …';

function bandsNotKnown(violation: ViolationFound, day: CivilDate, article: string) {
  const name = `fine.${violation.act}`;
  const { act, amount, workers } = violation;
  const said = {
    vi: `Phải có khung tiền phạt của hành vi "${definitionOf(act).name}"`,
    en: `The frame of the fine must be known for the act "${ACT_NAMES_EN[act]}"`,
  };
  const found = {
    vi: `tham số "${name}" chưa có khung tiền phạt cho ${onDay(day)}; đề nghị người quản trị nhập khung theo dạng "${BANDS}" kèm văn bản quy định (số tiền vi phạm ${inDong(amount)}, ${workers} người lao động)`,
    en: `the parameter "${name}" has no frame for ${day}; ask the administrator to enter it as "${BANDS}" with the text that sets it (amount of the violation ${inDong(amount)}, ${workers} workers)`,
  };
  return reasonOf('fine.bands-not-known', said, found, article);
}

import { foresee, YEAR_UNKNOWN } from '../../kernel/business-days';
import type { Bilingual } from '../../kernel/language';
import type { CivilDate } from '../../kernel/civil-date';
import type { Reason } from '../../kernel/outcome';
import { CONDITION_SENTENCES } from './condition-sentences';
import type { Measure } from './measure';

/** What a condition found on a day. */
export interface Verdict {
  readonly holds: boolean;
  /** The value found, in Vietnamese, as the officer reads it. */
  readonly found: string;
  /** The same in English, where it differs. */
  readonly foundEnglish?: string;
  /** Where it does not hold: the first later day on which it does if nothing is paid and nothing else happens; null where waiting never helps. */
  readonly opensOn: CivilDate | null;
}

/** One named condition of a measure: a sentence for the officer, its article, and what is found in the facts on a day. */
export interface Condition<F> {
  readonly code: string;
  /** What must be so, in Vietnamese: said where nothing else is known of its code (`CONDITION_SENTENCES`). */
  readonly sentence: string;
  readonly article: string;
  /** Readings of the law that it uses though no text at hand confirms them. */
  readonly assumed?: Bilingual;
  holds(facts: F, day: CivilDate): Verdict;
}

/** Whether a measure is in question at all on a day; `because` says why it is not, or what was done already. */
export type Standing =
  { readonly is: 'in-question' } | { readonly is: 'done' | 'not-applicable'; readonly because: Bilingual };

/** When a measure may be taken: the conditions of the law of the day, all of which must hold. */
export interface Policy<F> {
  readonly measure: Measure;
  /** Days, ascending, on which the law behind this policy changes; looking ahead stops at each of them. */
  readonly changesOn: readonly CivilDate[];
  standing(facts: F, day: CivilDate): Standing;
  conditions(day: CivilDate): readonly Condition<F>[];
  /** The day by which the office must have acted; null where no text sets one, or while the matter is paused. */
  actBy?(facts: F, day: CivilDate): CivilDate | null;
}

/** A condition as it was found: a reason for a refusal where it fails, a ground for the measure where it holds. */
export interface Finding extends Reason {
  readonly article: string;
  readonly found: string;
  readonly opensOn: CivilDate | null;
}

/** The whole answer of a policy, to be shown as it is. */
export interface PolicyAnswer {
  readonly measure: Measure;
  readonly state: 'done' | 'available' | 'blocked' | 'lapsed' | 'not-applicable';
  /** Every failing condition. */
  readonly reasons: readonly Finding[];
  /** Every holding condition. */
  readonly satisfied: readonly Finding[];
  /** Blocked: the first later day on which everything holds together if nothing is paid and nothing else happens. */
  readonly opensOn: CivilDate | null;
  readonly actBy: CivilDate | null;
  /** Why the measure is done or not applicable; where its time is over, what is left to do. */
  readonly because: string | null;
  /** The same in English, where it is known. */
  readonly becauseEnglish: string | null;
  /** The year whose days off would have to be entered before the days ahead (`opensOn`, `actBy`) are known; null where they are. */
  readonly unknownYear: string | null;
}

/** Asks a policy about the facts of a case on a day. All failing conditions are reported together. */
export function evaluate<F>(policy: Policy<F>, facts: F, day: CivilDate): PolicyAnswer {
  const judged = foresee(() => policy.standing(facts, day));
  const standing = judged.value;
  if (standing && standing.is !== 'in-question') {
    const nothing = { reasons: [], satisfied: [], opensOn: null, actBy: null, unknownYear: null };
    const { vi: because, en: becauseEnglish } = standing.because;
    return { measure: policy.measure, state: standing.is, ...nothing, because, becauseEnglish };
  }
  const findings =
    judged.unknownYear === null ? findingsOn(policy, facts, day) : [unknownYearFinding(judged.unknownYear)];
  const reasons = findings.filter((finding) => !finding.holds).map(withoutVerdict);
  const opens = reasons.length === 0 ? NOTHING_AHEAD : foresee(() => firstOpenDay(policy, facts, day));
  const acts = foresee(() => policy.actBy?.(facts, day) ?? null);
  const left = opens.value === null ? whatIsLeft(reasons) : null;
  return {
    measure: policy.measure,
    state: reasons.length === 0 ? 'available' : left ? 'lapsed' : 'blocked',
    reasons,
    satisfied: findings.filter((finding) => finding.holds).map(withoutVerdict),
    opensOn: opens.value,
    // Nothing must be done by a day that is over for good.
    actBy: left ? null : acts.value,
    because: left?.vi ?? null,
    becauseEnglish: left?.en ?? null,
    unknownYear: opens.unknownYear ?? acts.unknownYear,
  };
}

const NOTHING_AHEAD = { value: null, unknownYear: null } as const;

/** A condition that rests on a term reaching into a year whose days off nobody has entered cannot be judged: the measure waits for them. */
function unknownYearFinding(year: string): Judged {
  return {
    code: YEAR_UNKNOWN,
    sentence: 'Ngày nghỉ lễ, Tết của những năm mà thời hạn kéo đến đã được nhập',
    article: 'Bộ luật Lao động số 45/2019/QH14, Điều 112',
    english: 'The days off of the years into which the term reaches have been entered',
    found: `chưa nhập ngày nghỉ của năm ${year}; nhập bằng lệnh holidays import hoặc trên trang Nhập dữ liệu`,
    foundEnglish: `the days off of ${year} are missing; enter them with holidays import or on the page Import data`,
    holds: false,
    opensOn: null,
  };
}

/** Where the time of a measure is over for good: what remains to be done. */
function whatIsLeft(reasons: readonly Finding[]): Bilingual | null {
  const over = reasons.find(({ code, opensOn }) => opensOn === null && CONDITION_SENTENCES[code]?.lapsed);
  return over ? (CONDITION_SENTENCES[over.code]?.lapsed ?? null) : null;
}

type Judged = Finding & { readonly holds: boolean };

function findingsOn<F>(policy: Policy<F>, facts: F, day: CivilDate): Judged[] {
  return policy.conditions(day).map((condition) => {
    const { value: verdict, unknownYear } = foresee(() => condition.holds(facts, day));
    if (unknownYear !== null) return unknownYearFinding(unknownYear);
    const { holds, found, foundEnglish, opensOn } = verdict;
    const { code, article, assumed } = condition;
    const said = CONDITION_SENTENCES[code]?.[holds ? 'met' : 'unmet'];
    const sentence = said?.vi ?? condition.sentence;
    const english = said?.en ?? condition.sentence;
    const words = { found, ...(foundEnglish === undefined ? {} : { foundEnglish }) };
    const resting = assumed === undefined ? {} : { assumed };
    return { code, sentence, english, article, ...words, ...resting, holds, opensOn: holds ? null : opensOn };
  });
}

function withoutVerdict({ holds: _, ...finding }: Judged): Finding {
  return finding;
}

// Each step goes to a later day: the latest of the days named by what fails, or a change of the law before it. A condition that
// held may have ended by then (a limitation, a power), and the law may be another: so every day reached is asked anew.
const STEPS = 100;

function firstOpenDay<F>(policy: Policy<F>, facts: F, from: CivilDate): CivilDate | null {
  let day = from;
  for (let step = 0; step < STEPS; step += 1) {
    const next = nextDayToAsk(policy, facts, day);
    if (next === null) return null;
    day = next;
    if (isOpen(policy, facts, day)) return day;
  }
  return null;
}

function isOpen<F>(policy: Policy<F>, facts: F, day: CivilDate): boolean {
  return (
    policy.standing(facts, day).is === 'in-question' && findingsOn(policy, facts, day).every((finding) => finding.holds)
  );
}

function nextDayToAsk<F>(policy: Policy<F>, facts: F, day: CivilDate): CivilDate | null {
  const change = policy.changesOn.find((each) => each > day) ?? null;
  const failing =
    policy.standing(facts, day).is === 'in-question'
      ? findingsOn(policy, facts, day).filter((finding) => !finding.holds)
      : [];
  const opening = failing
    .map((finding) => finding.opensOn)
    .toSorted((a, b) => (a === null || b === null ? 0 : a < b ? -1 : 1));
  const latest = opening.length === 0 || opening.includes(null) ? null : (opening.at(-1) ?? null);
  if (latest === null || change === null) return latest ?? change;
  return latest < change ? latest : change;
}

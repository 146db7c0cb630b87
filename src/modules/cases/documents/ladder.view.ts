import { daysBetween, type CivilDate } from '../../../kernel/civil-date';
import { reasonIn, type Reason } from '../../../kernel/outcome';
import { measureName, type Measure } from '../../../law/enforcement/measure';
import type { Finding, PolicyAnswer } from '../../../law/enforcement/policy';
import { fill, spoken, type Bilingual, type Language } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import { MEASURES_OF_GROUP, STEP_GROUPS, type StepGroup } from '../domain/step-groups';
import { GROUP_WORDS, MEASURE_WORDS } from '../words';

/** For whom a view is made. */
type Reader = { readonly language: Language };

/** A step that the case offers, and the address of its form. */
export interface OfferedStep {
  readonly title: Bilingual;
  readonly group: StepGroup;
  /** Whose policy stands before it. */
  readonly measure: Measure | null;
  readonly href: string;
  /** Whether a person can take it, by what its policy answers. */
  readonly isOpenTo: (answer: PolicyAnswer) => boolean;
}

/** What every measure answers, in groups, each with the steps that belong to it; the steps without a measure stand at the end of their group. */
export function ladderView(
  context: Reader,
  { day, answers }: { readonly day: CivilDate; readonly answers: readonly PolicyAnswer[] },
  steps: readonly OfferedStep[],
): object {
  const available = answers.filter(({ state }) => state === 'available');
  const urgent = available.toSorted((a, b) => order(a.actBy ?? '9', b.actBy ?? '9'));
  return {
    t: spoken(MEASURE_WORDS, context.language),
    now: urgent.map((answer) => ({
      href: `#measure-${answer.measure}`,
      name: measureName(answer.measure, context.language),
      when: actByView(context, answer, day),
    })),
    hasNow: urgent.length > 0,
    groups: STEP_GROUPS.map((group) => groupView(context, group, day, answers, steps)),
  };
}

function groupView(
  context: Reader,
  group: StepGroup,
  day: CivilDate,
  answers: readonly PolicyAnswer[],
  steps: readonly OfferedStep[],
): object {
  const measures = answers.filter(({ measure }) => MEASURES_OF_GROUP[group].includes(measure));
  // A step stands under its measure, whatever group it names; one without a measure at the end of its own group.
  const others = steps.filter((step) => step.measure === null && step.group === group);
  return {
    code: group,
    name: GROUP_WORDS[group][context.language],
    measures: measures.map((answer) => ({
      ...answerView(context, answer, day),
      steps: stepLinks(
        context,
        steps.filter(({ measure, isOpenTo }) => measure === answer.measure && isOpenTo(answer)),
      ),
    })),
    others: stepLinks(context, others),
    hasOthers: others.length > 0,
  };
}

function stepLinks({ language }: Reader, steps: readonly OfferedStep[]): object[] {
  return steps.map(({ title, href }) => ({ href, label: title[language] }));
}

/** One policy's answer: state, days, the first reason, and every condition with what was found and its article. */
export function answerView(context: Reader, answer: PolicyAnswer, day: CivilDate): object {
  const t = spoken(MEASURE_WORDS, context.language);
  const { measure, state, reasons, satisfied } = answer;
  const isEnglish = context.language === 'en';
  const because = isEnglish ? (answer.becauseEnglish ?? answer.because) : answer.because;
  const counts = { failing: reasons.length, holding: satisfied.length };
  const first = reasons[0];
  return {
    id: `measure-${measure}`,
    code: measure,
    name: measureName(measure, context.language),
    stateCode: state,
    state: t[state],
    opens: opensView(context, answer),
    actBy: actByView(context, answer, day),
    because,
    first: first ? firstView(context, first) : null,
    hasFindings: reasons.length + satisfied.length > 0,
    counts: fill(reasons.length > 0 ? t.findings : t.grounds, counts),
    reasons: reasons.map((finding) => findingView(context, finding)),
    hasReasons: reasons.length > 0,
    satisfied: satisfied.map((finding) => findingView(context, finding)),
    hasSatisfied: satisfied.length > 0,
  };
}

function firstView({ language }: Reader, reason: Reason): object {
  const { sentence, found = '' } = reasonIn(reason, language);
  return { sentence, found: fill(MEASURE_WORDS.found[language], { found }) };
}

function opensView(context: Reader, { state, opensOn, unknownYear }: PolicyAnswer): string | null {
  if (state !== 'blocked') return null;
  const t = spoken(MEASURE_WORDS, context.language);
  if (opensOn === null && unknownYear !== null) return fill(t.unknownYear, { year: unknownYear });
  return opensOn === null ? t.neverOpens : fill(t.opensOn, { day: new Format(context.language).date(opensOn) });
}

function actByView(context: Reader, { actBy, unknownYear }: PolicyAnswer, day: CivilDate): object | null {
  if (actBy === null) {
    if (unknownYear === null) return null;
    const { dayUnknown: text, unknownYear: note } = spoken(MEASURE_WORDS, context.language);
    return { text, note: fill(note, { year: unknownYear }), isLate: false };
  }
  const t = spoken(MEASURE_WORDS, context.language);
  const left = daysBetween(day, actBy);
  const note = left === 0 ? t.actByToday : fill(left > 0 ? t.actByLeft : t.actByLate, { n: Math.abs(left) });
  return { text: fill(t.actBy, { day: new Format(context.language).date(actBy) }), note, isLate: left < 0 };
}

/** A condition, or a reason against a step, with all that is known of it. */
export function findingView(context: Reader, finding: Reason & Partial<Pick<Finding, 'opensOn'>>): object {
  const t = spoken(MEASURE_WORDS, context.language);
  const { article, assumed, opensOn = null } = finding;
  const { sentence, found } = reasonIn(finding, context.language);
  const day = opensOn === null ? null : new Format(context.language).date(opensOn);
  return {
    sentence,
    found: found === undefined || found === '' ? null : fill(t.found, { found }),
    article: article ?? null,
    assumed: assumed?.[context.language] ?? null,
    opens: day === null ? null : fill(t.fulfilledFrom, { day }),
  };
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

import type { Measure } from '../../../law/enforcement/measure';
import type { PolicyAnswer } from '../../../law/enforcement/policy';
import { fieldsOf, type FormField } from '../../../platform/http/form-field';
import { OPENED } from '../domain/case-events';
import type { OfferedStep } from '../documents/ladder.view';
import type { CaseState } from '../domain/case-state';
import { prefill, type PrefillValue } from '../domain/prefill';
import type { StepContext, StepDefinition, StepOption } from './step-catalog';

/** What each reference field of a step may refer to, by the name of the field. */
export type StepOffers = Readonly<Record<string, readonly StepOption[]>>;

/** Whether a case in its state takes a step at all: a closed one only what ends or records what was begun before. */
export function isTaken({ alsoWhenClosed = false }: StepDefinition, state: CaseState | null): boolean {
  return alsoWhenClosed || state === null || state.closing === null;
}

/** Judgement that a supervisor may sign for although a condition fails. */
const MAY_BE_OVERRULED: readonly Measure[] = ['referral'];

/**
 * Whether a person can take a step today or with an earlier day, by what its policy answers today. A step that is always of today, and that
 * the policy does not let pass, is not offered: its reasons are told instead.
 */
export function isOpenTo({ measure, request }: StepDefinition, answer: PolicyAnswer | null): boolean {
  if (measure === null || answer === null || answer.state === 'available') return true;
  return MAY_BE_OVERRULED.includes(measure) || fieldsOf(request).some(({ kind }) => kind === 'day');
}

/** Steps as the ladder offers them, each with the address of its form in a case. */
export function offeredSteps(steps: readonly StepDefinition[], caseId: number | null): OfferedStep[] {
  return steps.map((step) => ({
    title: step.title,
    group: step.group,
    measure: step.measure,
    href: `/cases/${caseId}/steps/${step.name}`,
    isOpenTo: (answer) => isOpenTo(step, answer),
  }));
}

/** The first case that was opened for the employer after one; null where there is none. */
export function laterCaseOf(caseId: number, { events }: Pick<StepContext, 'events'>): number | null {
  return events.find((event) => event.kind === OPENED.kind && event.caseId > caseId)?.caseId ?? null;
}

/**
 * What the reference fields of a step may refer to in a case; null where the case does not take the step any more, or has nothing that it
 * could be taken on.
 */
export function offersOf(step: StepDefinition, context: StepContext): StepOffers | null {
  const { options, request } = step;
  if (!isTaken(step, context.state)) return null;
  if (!options) return {};
  const offers = options(context);
  if (offers === null) return null;
  const isMissing = (field: FormField): boolean =>
    field.kind === 'rows'
      ? (field.least ?? 0) > 0 && (field.row?.() ?? []).some(isMissing)
      : field.kind === 'reference' && !field.optional && offers[field.name]?.length === 0;
  return fieldsOf(request).some(isMissing) ? null : offers;
}

/**
 * What the fields of a step start with in a case, by name: what its declaration says, else what the field says that every case knows, else
 * the only thing that a reference may refer to.
 */
export function knownOf(step: StepDefinition, offers: StepOffers, context: StepContext): Record<string, PrefillValue> {
  const everywhere: Readonly<Record<string, PrefillValue>> = prefill(context);
  const own = step.known?.(context) ?? {};
  const entries = fieldsOf(step.request).map(({ name, kind, prefill, optional }) => {
    const offered = offers[name] ?? [];
    const only = kind === 'reference' && !optional && offered.length === 1 ? offered[0]?.value : undefined;
    return [name, own[name] ?? (prefill === undefined ? undefined : everywhere[prefill]) ?? only] as const;
  });
  return Object.fromEntries(entries.filter((entry): entry is [string, PrefillValue] => entry[1] !== undefined));
}

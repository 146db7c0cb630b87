import { fieldsOf, type FormField } from '../../../platform/http/form-field';
import { OPENED, type CaseState, type StepContext, type StepDefinition, type StepOption } from '../../cases/cases.api';

/** What each reference field of a step may refer to, by the name of the field. */
export type StepOffers = Readonly<Record<string, readonly StepOption[]>>;

/** Whether a case in its state takes a step at all: a closed one only what ends or records what was begun before. */
export function isTaken({ alsoWhenClosed = false }: StepDefinition, state: CaseState | null): boolean {
  return alsoWhenClosed || state === null || state.closing === null;
}

/** The first case that was opened for the employer after one; null where there is none. */
export function laterCaseOf(caseId: number, { events }: Pick<StepContext, 'events'>): number | null {
  return events.find((event) => event.kind === OPENED.kind && event.caseId > caseId)?.caseId ?? null;
}

/** What steps are offered by. */
export interface OfferContext extends StepContext {
  /** Null where the employer never had a case. */
  readonly state: CaseState | null;
}

/**
 * What the reference fields of a step may refer to in a case; null where the case does not take the step any more, or has nothing that it
 * could be taken on.
 */
export function offersOf(step: StepDefinition, { facts, events, state }: OfferContext): StepOffers | null {
  const { options, request } = step;
  if (!isTaken(step, state)) return null;
  if (!options) return {};
  const offers = options({ facts, events });
  if (offers === null) return null;
  const isMissing = (field: FormField): boolean =>
    field.kind === 'rows'
      ? (field.least ?? 0) > 0 && (field.row?.() ?? []).some(isMissing)
      : field.kind === 'reference' && !field.optional && offers[field.name]?.length === 0;
  return fieldsOf(request).some(isMissing) ? null : offers;
}

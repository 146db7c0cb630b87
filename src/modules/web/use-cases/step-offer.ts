import { fieldsOf, type FormField } from '../../../platform/http/form-field';
import type { StepContext, StepDefinition, StepOption } from '../../cases/cases.api';

/** What each reference field of a step may refer to, by the name of the field. */
export type StepOffers = Readonly<Record<string, readonly StepOption[]>>;

/** What the reference fields of a step may refer to in a case; null where the case has nothing that the step could be taken on. */
export function offersOf({ options, request }: StepDefinition, { facts, events }: StepContext): StepOffers | null {
  if (!options) return {};
  const offers = options({ facts, events });
  if (offers === null) return null;
  const isMissing = (field: FormField): boolean =>
    field.kind === 'rows'
      ? (field.least ?? 0) > 0 && (field.row?.() ?? []).some(isMissing)
      : field.kind === 'reference' && !field.optional && offers[field.name]?.length === 0;
  return fieldsOf(request).some(isMissing) ? null : offers;
}

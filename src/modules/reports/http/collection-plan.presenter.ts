import { invariant } from '../../../kernel/invariant';
import { toJsonInteger } from '../../../kernel/money';
import type { EnteredPlan } from '../domain/collection-plan';
import type { CollectionPlansAnswer, PlanEntryAnswer } from './collection-plan.answer';

/** Plans as JSON: of each year the entry that holds, and those that it replaced. */
export function collectionPlansJson(plans: readonly EnteredPlan[]): CollectionPlansAnswer {
  const years = [...new Set(plans.map(({ year }) => year))];
  return {
    plans: years.map((year) => {
      const [latest, ...replaced] = plans.filter((plan) => plan.year === year).map(entryJson);
      invariant(latest, 'a year that is listed has an entry', { year });
      return { year, ...latest, replaced };
    }),
  };
}

function entryJson({ amount, reference, recordedAt, recordedBy }: EnteredPlan): PlanEntryAnswer {
  return { amount: toJsonInteger(amount), reference, recordedAt, recordedBy };
}

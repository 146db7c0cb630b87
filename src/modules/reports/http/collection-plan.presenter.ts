import { toJsonInteger } from '../../../kernel/money';
import type { EnteredPlan } from '../domain/collection-plan';

/** Plans as JSON: of each year the entry that holds, and those that it replaced. */
export function collectionPlansJson(plans: readonly EnteredPlan[]): object {
  const years = [...new Set(plans.map(({ year }) => year))];
  return {
    plans: years.map((year) => {
      const [latest, ...replaced] = plans.filter((plan) => plan.year === year).map(entryJson);
      return { year, ...latest, replaced };
    }),
  };
}

function entryJson({ amount, reference, recordedAt, recordedBy }: EnteredPlan): object {
  return { amount: toJsonInteger(amount), reference, recordedAt, recordedBy };
}

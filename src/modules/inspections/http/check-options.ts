import { lastDayOf, checksOf, type Check } from '../domain/check';
import type { StepContext, StepDefinition, StepOption } from '../../cases/cases.api';
import { onDay } from '../../../law/enforcement/found-words';

type Options = NonNullable<StepDefinition['options']>;

/** Offers the checks of which a step may be taken; without one its form is not shown. */
export function checksWhere(fits: (check: Check) => boolean): Options {
  return ({ events }: StepContext) => {
    const checks = checksOf(events).filter((check) => check.concluded === null && fits(check));
    return checks.length === 0 ? null : { checkId: checks.map(optionOf) };
  };
}

function optionOf(check: Check): StepOption {
  const last = lastDayOf(check);
  const until = last === null ? '' : `, thời hạn đến ${onDay(last)}`;
  return { value: check.id, label: `${check.number} ${onDay(check.on)}${until}` };
}

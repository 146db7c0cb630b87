import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isCivilDate } from '../../kernel/civil-date';
import { parseInstant } from '../../kernel/instant';
import { isPeriod } from '../../kernel/period';

/** A day that exists, written `YYYY-MM-DD`. */
export function IsCivilDateText(options: ValidationOptions): PropertyDecorator {
  return by('isCivilDateText', isCivilDate, options);
}

/** A month that exists, written `YYYY-MM`. */
export function IsPeriodText(options: ValidationOptions): PropertyDecorator {
  return by('isPeriodText', isPeriod, options);
}

/** A moment in ISO 8601 with a zone, or a day, which stands for its beginning in Vietnam. */
export function IsInstantText(options: ValidationOptions): PropertyDecorator {
  return by('isInstantText', isInstant, options);
}

function isInstant(text: string): boolean {
  try {
    return parseInstant(text) !== '';
  } catch {
    return false;
  }
}

function by(name: string, isRight: (text: string) => boolean, options: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    { name, validator: { validate: (value: unknown) => typeof value === 'string' && isRight(value) } },
    options,
  );
}

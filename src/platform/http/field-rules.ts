import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Length, ValidateBy, type ValidationOptions } from 'class-validator';
import { isCivilDate } from '../../kernel/civil-date';

/** A text without blanks around it, of 1 to `most` characters. */
export function IsFilledText(most: number, options: ValidationOptions): PropertyDecorator {
  return applyDecorators(Transform(trimmed), Length(1, most, options));
}

/** A day that exists, written `YYYY-MM-DD`. */
export function IsDay(options: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && isCivilDate(value);
  return ValidateBy({ name: 'isDay', validator: { validate } }, options);
}

function trimmed({ value }: { value: unknown }): unknown {
  return typeof value === 'string' ? value.normalize('NFC').trim() : value;
}

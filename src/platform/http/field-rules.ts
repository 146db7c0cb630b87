import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Length, ValidateBy, type ValidationOptions } from 'class-validator';
import { UNCLEAN_TEXT, isCleanText } from '../../kernel/clean-text';
import { isCivilDate } from '../../kernel/civil-date';

/** A text without blanks around it, of 1 to `most` characters. */
export function IsFilledText(most: number, options: ValidationOptions): PropertyDecorator {
  return applyDecorators(Transform(trimmed), Length(1, most, options), IsClean());
}

/** A text that can be stored, printed and read. */
export function IsClean(): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value !== 'string' || isCleanText(value);
  return ValidateBy({ name: 'isClean', validator: { validate } }, { message: UNCLEAN_TEXT.vi, context: UNCLEAN_TEXT });
}

/** A day that exists, written `YYYY-MM-DD`. */
export function IsDay(options: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && isCivilDate(value);
  return ValidateBy({ name: 'isDay', validator: { validate } }, options);
}

function trimmed({ value }: { value: unknown }): unknown {
  return typeof value === 'string' ? value.normalize('NFC').trim() : value;
}

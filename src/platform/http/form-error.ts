import type { ValidationError } from 'class-validator';
import type { FieldError } from './problem';

/** The request does not have the form it must have; nothing was done. */
export class FormError extends Error {
  constructor(readonly errors: readonly FieldError[]) {
    super(errors.map(({ field, sentence }) => `${field}: ${sentence}`).join('; '));
    this.name = 'FormError';
  }

  /** From what class-validator found: one sentence per field, nested fields by their path. */
  static from(errors: readonly ValidationError[]): FormError {
    return new FormError(errors.flatMap((error) => fieldErrors(error, error.property)));
  }
}

function fieldErrors(error: ValidationError, path: string): FieldError[] {
  const [rule, sentence] = Object.entries(error.constraints ?? {})[0] ?? [];
  const own = rule === undefined || sentence === undefined ? [] : [fieldError(error, path, rule, sentence)];
  const nested = (error.children ?? []).flatMap((child) => fieldErrors(child, joined(path, child.property)));
  return [...own, ...nested];
}

function joined(path: string, property: string): string {
  return /^\d+$/.test(property) ? `${path}[${property}]` : `${path}.${property}`;
}

function fieldError(error: ValidationError, field: string, rule: string, sentence: string): FieldError {
  if (rule === 'whitelistValidation') return { field, ...UNKNOWN_FIELD };
  return { field, sentence, ...english(error, rule) };
}

const UNKNOWN_FIELD = { sentence: 'Không có trường này; hãy bỏ đi', english: 'There is no such field; leave it out' };

function english(error: ValidationError, rule: string): Pick<FieldError, 'english'> {
  const { en } = (error.contexts?.[rule] ?? {}) as { readonly en?: string };
  return en === undefined ? {} : { english: en };
}

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
  const [sentence] = Object.values(error.constraints ?? {});
  const own = sentence === undefined ? [] : [{ field: path, sentence }];
  const nested = (error.children ?? []).flatMap((child) => fieldErrors(child, joined(path, child.property)));
  return [...own, ...nested];
}

function joined(path: string, property: string): string {
  return /^\d+$/.test(property) ? `${path}[${property}]` : `${path}.${property}`;
}

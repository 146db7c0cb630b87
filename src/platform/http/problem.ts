import type { Reason } from '../../kernel/outcome';

/** What is wrong with one field of a request, in one sentence. */
export interface FieldError {
  /** The field as it was sent: `items[0].amount`. */
  readonly field: string;
  readonly sentence: string;
  /** The same in English, where it is known. */
  readonly english?: string;
}

/** An error as callers get it: RFC 9457, `application/problem+json`. */
export interface Problem {
  /** Stable; what programs tell errors apart by. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** One plain sentence for a person. */
  readonly detail: string;
  /** Path of the request. */
  readonly instance?: string;
  /** One per wrong field of the request. */
  readonly errors?: readonly FieldError[];
  /** Every reason for which a step is refused, with its article. */
  readonly reasons?: readonly Reason[];
  /** The values that `detail` speaks of. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Under which the error stands in the log, where the cause is ours. */
  readonly reference?: string;
}

/** The media type of problems. */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** The stable type of a problem with a code. */
export function problemType(code: string): string {
  return `urn:contribution-enforcement:problem:${code}`;
}

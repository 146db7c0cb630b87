/** Named values that a message needs; they are what a translation fills in. */
export type ErrorParameters = Readonly<Record<string, string | number | boolean | null>>;

/**
 * An expected failure that the caller can mend: not found, stale, conflicting, malformed, or a legal parameter that nobody has entered.
 * `code` is stable and maps to one HTTP status and one translated sentence; `message` is the English sentence for logs and terminals.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly parameters: ErrorParameters = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

/** A programmer's mistake or damaged data: never shown to users as such, always logged with its facts. */
export class InvariantError extends Error {
  constructor(
    message: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'InvariantError';
  }
}

/** Throws an InvariantError that names what must hold, unless it does. */
export function invariant(
  holds: unknown,
  mustHold: string,
  facts: Readonly<Record<string, unknown>> = {},
): asserts holds {
  if (!holds) throw new InvariantError(mustHold, facts);
}

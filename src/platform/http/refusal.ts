import type { Outcome, Reason } from '../../kernel/outcome';

/** A step that law or state does not allow, on its way from a controller to the caller. */
export class Refusal extends Error {
  /** @param status 409 where law or state is against it; another where what was sent is */
  constructor(
    readonly reasons: readonly Reason[],
    readonly status = 409,
  ) {
    super(reasons.map(({ sentence }) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`)).join(' '));
    this.name = 'Refusal';
  }
}

/** The value of a step that went through. @throws Refusal with every reason where it did not. */
export function valueOf<T>(outcome: Outcome<T>, status?: number): T {
  if (!outcome.ok) throw new Refusal(outcome.reasons, status);
  return outcome.value;
}

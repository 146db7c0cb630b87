import { DomainError } from '../../../kernel/domain-error';

/** An employer that could not be computed, and what has to be entered first. */
export interface LeftOut {
  readonly employerCode: string;
  readonly because: DomainError;
}

/** Called for each employer that is left out; whoever asks for many can then go on with the others. */
export type OnLeftOut = (leftOut: LeftOut) => void;

/**
 * What was computed for an employer; undefined where that failed for a reason that somebody can mend, which is told.
 * @throws whatever else, and also that reason where nobody listens
 */
export function unlessLeftOut<T>(
  employerCode: string,
  compute: () => T,
  onLeftOut: OnLeftOut | undefined,
): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof DomainError) || !onLeftOut) throw error;
    onLeftOut({ employerCode, because: error });
    return undefined;
  }
}

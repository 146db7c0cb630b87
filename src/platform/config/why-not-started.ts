import { DomainError } from '../../kernel/domain-error';
import type { Language } from '../../kernel/language';
import { ConfigurationError } from './configuration-error';
import { processEnvironment, readConfiguration, type Environment } from './configuration';
import { fullDisk } from './full-disk';
import { languageOfEnvironment } from './language';
import { wrongSurroundings } from './surroundings';

/** What to tell the person who starts a process that cannot start: in their language where it is theirs to mend. */
export function whyNotStarted(error: unknown): string {
  const environment = processEnvironment();
  return (
    mendableSentence(error, languageOfEnvironment(environment), environment) ??
    (error instanceof Error ? error.message : String(error))
  );
}

/** A failure that a person can mend, as a sentence; undefined where it is a fault of the program. */
export function mendableSentence(error: unknown, language: Language, environment: Environment): string | undefined {
  const full = fullDisk(error);
  if (full) return full.sentence(language);
  if (error instanceof ConfigurationError || error instanceof DomainError) return error.sentence(language);
  try {
    return wrongSurroundings(error, readConfiguration(environment))?.sentence(language);
  } catch (wrong) {
    // A wrong configuration is told where it is read, not beside another failure.
    if (wrong instanceof ConfigurationError) return undefined;
    throw wrong;
  }
}

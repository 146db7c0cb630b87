import { DomainError } from '../../kernel/domain-error';
import { ConfigurationError } from './configuration-error';
import { processEnvironment } from './configuration';
import { languageOfEnvironment } from './language';

/** What to tell the person who starts a process that cannot start: in their language where it is theirs to mend. */
export function whyNotStarted(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof DomainError) {
    return error.sentence(languageOfEnvironment(processEnvironment()));
  }
  return error instanceof Error ? error.message : String(error);
}

import type { CommanderError } from 'commander';
import type { DomainError } from '../kernel/domain-error';
import { usageError } from './usage-errors';

/** What commander says in English, by its code, and the same as an error with its sentence in both languages. */
const READERS: Readonly<Record<string, readonly [RegExp, (parts: readonly string[]) => DomainError]>> = {
  'commander.unknownOption': [
    /unknown option '(.+?)'(?:\n\(Did you mean (?:one of )?(.+?)\?\))?$/s,
    ([option = '', perhaps]) =>
      perhaps === undefined
        ? usageError('usage.unknown-option', { option })
        : usageError('usage.unknown-option-perhaps', { option, perhaps }),
  ],
  'commander.unknownCommand': [
    /unknown command '(.+?)'(?:\n\(Did you mean (?:one of )?(.+?)\?\))?$/s,
    ([command = '', perhaps]) =>
      perhaps === undefined
        ? usageError('usage.unknown-command', { command })
        : usageError('usage.unknown-command-perhaps', { command, perhaps }),
  ],
  'commander.optionMissingArgument': [
    /option '(.+?)' argument missing$/,
    ([option = '']) => usageError('usage.no-value', { option }),
  ],
  'commander.excessArguments': [
    /Expected (\d+) arguments? but got (\d+)\.$/,
    ([expected = '', got = '']) => usageError('usage.too-many', { expected, got }),
  ],
  'commander.invalidArgument': [
    /option '(\S+).*?' argument '(.*?)' is invalid\. Allowed choices are (.+?)\.$/s,
    ([name = '', text = '', choices = '']) => usageError('usage.no-choice', { name, text, choices }),
  ],
};

/** What is wrong with a call that commander could not take apart. */
export function usageErrorOf(error: CommanderError): DomainError {
  const [pattern, make] = READERS[error.code] ?? [];
  const parts = pattern?.exec(error.message);
  return parts && make ? make(parts.slice(1)) : usageError('usage.other', { message: error.message });
}

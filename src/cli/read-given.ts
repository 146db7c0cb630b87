import { DomainError } from '../kernel/domain-error';
import { untranslated, type Language } from '../kernel/language';
import type { Written } from './build-command';
import { flagOf, type ArgumentOf, type CommandDeclaration, type OptionOf } from './declaration';
import { usageError } from './usage-errors';

type Given = Readonly<Record<string, unknown>>;

/** The call is not as it must be; everything that is wrong with it comes at once. */
export class WrongUsage extends Error {
  constructor(
    readonly problems: readonly DomainError[],
    /** The words that called the command, the name of the program included. */
    readonly path: string,
    /** Absent where it was not a command but a group of them, or the program itself. */
    readonly declaration?: CommandDeclaration,
  ) {
    super(problems.map(({ message }) => message).join('\n'));
  }
}

/** The values that a command was given. @throws WrongUsage that names all that is missing and all that cannot be read */
export function readGiven(declaration: CommandDeclaration, written: Written, path: string, language: Language): Given {
  const given: Record<string, unknown> = {};
  const missing: string[] = [];
  const problems: DomainError[] = [];
  const words = [...written.words];
  for (const [name, taken] of Object.entries(declaration.takes)) {
    if (taken.kind === 'flag') {
      given[name] = written.options[name] ?? taken.isOnUnlessSwitchedOff === true;
      continue;
    }
    const text = taken.kind === 'argument' ? words.shift() : written.options[name];
    const shown = nameOf(name, taken, language);
    if (typeof text === 'string') {
      const read = valueOf(taken, text, shown);
      if (read instanceof DomainError) problems.push(read);
      else given[name] = read;
    } else if (taken.kind === 'option' && taken.fallback !== undefined) given[name] = taken.fallback;
    else if (taken.kind === 'argument' ? !taken.optional : taken.required) missing.push(shown);
  }
  if (missing.length > 0) problems.unshift(usageError('usage.missing', { names: missing.join(', ') }));
  if (problems.length > 0) throw new WrongUsage(problems, path, declaration);
  const against = declaration.against(given);
  if (against) throw new WrongUsage([usageError('usage.other', { message: against })], path, declaration);
  return given;
}

function valueOf(taken: OptionOf<unknown> | ArgumentOf<unknown>, text: string, name: string): unknown {
  if (taken.choices && !taken.choices.includes(text)) {
    return usageError('usage.no-choice', { name, text, choices: taken.choices.join(', ') });
  }
  try {
    return taken.read(text);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const why = { vi: error.sentence('vi'), en: error.sentence('en') };
    return usageError('usage.wrong-value', { name, why });
  }
}

function nameOf(name: string, taken: OptionOf<unknown> | ArgumentOf<unknown>, language: Language): string {
  const value = typeof taken.value === 'string' ? untranslated(taken.value) : taken.value;
  return taken.kind === 'argument' ? `<${value[language]}>` : `${flagOf(name, taken)} <${value[language]}>`;
}

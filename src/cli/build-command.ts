import { Argument, Command, Option } from 'commander';
import { LANGUAGES, type Bilingual, type Language } from '../kernel/language';
import { flagOf, type ArgumentOf, type CommandDeclaration, type Flag, type OptionOf } from './declaration';
import { HELP_WORDS, headingIn } from './help-words';

/** What was written for a command: its arguments in order, and its options by name, all of them still text. */
export interface Written {
  readonly words: readonly (string | undefined)[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** What happens when a command was called. */
export type Called = (declaration: CommandDeclaration, written: Written, path: string) => Promise<void>;

/** Makes commander's commands out of declarations, in one language. */
export class CommandBuilder {
  constructor(
    private readonly language: Language,
    private readonly print: (text: string) => void,
    private readonly called: Called,
  ) {}

  /** A command with the habits of the house: help in the language of the run, errors thrown and not printed. */
  dressed(command: Command, about: Bilingual): Command {
    command
      .description(this.say(about))
      .exitOverride()
      .configureOutput({ writeOut: this.print, writeErr: () => undefined, outputError: () => undefined })
      .configureHelp({
        styleTitle: (heading) => headingIn(this.language, heading),
        subcommandTerm: (sub) => sub.name(),
        optionDescription: (option) => option.description,
        argumentDescription: (argument) => argument.description,
      })
      .helpCommand(false)
      .addOption(this.general('--json', HELP_WORDS.json))
      .addOption(this.general('--lang <vi|en>', HELP_WORDS.lang).choices(LANGUAGES))
      .addHelpOption(this.general('-h, --help', HELP_WORDS.help));
    return command;
  }

  /** Adds a declared command below another. */
  add(parent: Command, declaration: CommandDeclaration): void {
    const command = new Command(declaration.name);
    const names = Object.entries(declaration.takes);
    for (const [name, taken] of names) {
      if (taken.kind === 'argument') command.addArgument(this.argument(name, taken));
      else command.addOption(this.option(name, taken));
    }
    this.dressed(command, declaration.about).usage(this.usageOf(declaration));
    parent.addCommand(command);
    const path = pathOf(command);
    command.addHelpText('after', this.examples(declaration, path));
    command.action(async (...given: unknown[]) => {
      const count = command.registeredArguments.length;
      const words = given.slice(0, count).map((word) => (typeof word === 'string' ? word : undefined));
      await this.called(declaration, { words, options: command.opts() }, path);
    });
  }

  /** `<employer> --as-of <date>`: what must be given stands in the usage line; the rest is `[…]`. */
  private usageOf({ takes }: CommandDeclaration): string {
    const parts = Object.entries(takes).map(([name, taken]) => {
      if (taken.kind === 'argument') return taken.optional ? `[${this.valueOf(taken)}]` : `<${this.valueOf(taken)}>`;
      const flag = flagOf(name, taken);
      if (taken.kind === 'flag') return `[${flag}]`;
      const whole = `${flag} <${this.valueOf(taken)}>`;
      return taken.required ? whole : `[${whole}]`;
    });
    return parts.join(' ');
  }

  private examples(declaration: CommandDeclaration, path: string): string {
    const program = path.split(' ')[0] ?? path;
    const lines = declaration.examples.map((example) => `  ${program} ${example}`);
    return ['', this.say(HELP_WORDS.examples), ...lines].join('\n');
  }

  /** Whether an argument is missing is said together with everything else that is missing: commander takes all as optional. */
  private argument(name: string, taken: ArgumentOf<unknown>): Argument {
    const argument = new Argument(`[${this.valueOf(taken) || name}]`, this.described(taken, taken.optional !== true));
    return argument;
  }

  private option(name: string, taken: OptionOf<unknown> | Flag): Option {
    const flag = flagOf(name, taken);
    if (taken.kind === 'flag') return new Option(flag, this.say(taken.about));
    return new Option(`${flag} <${this.valueOf(taken)}>`, this.described(taken, taken.required === true));
  }

  private described(taken: OptionOf<unknown> | ArgumentOf<unknown>, isRequired: boolean): string {
    const more = [
      ...(isRequired ? [this.say(HELP_WORDS.required)] : []),
      ...(taken.choices ? [this.say(HELP_WORDS.choices) + taken.choices.join(', ')] : []),
      ...('fallback' in taken && taken.fallback !== undefined
        ? [this.say(HELP_WORDS.fallback) + String(taken.fallback)]
        : []),
    ];
    return more.length === 0 ? this.say(taken.about) : `${this.say(taken.about)} (${more.join('; ')})`;
  }

  private general(flags: string, about: Bilingual): Option {
    return new Option(flags, this.say(about)).helpGroup(this.say(HELP_WORDS.forAll));
  }

  private valueOf({ value }: OptionOf<unknown> | ArgumentOf<unknown>): string {
    return typeof value === 'string' ? value : this.say(value);
  }

  private say(words: Bilingual): string {
    return words[this.language];
  }
}

/** The words that call a command, the name of the program included. */
export function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

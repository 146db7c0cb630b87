import type { Bilingual } from '../kernel/language';
import type { INestApplicationContext } from '@nestjs/common';
import type { Part } from '../command.module';
import type { Environment } from '../platform/config/configuration';
import type { ExitCode, Terminal } from './terminal';

/** What stands in for a value in usage lines: the same in every language, or in each. */
type ValueName = string | Bilingual;

interface Valued<T> {
  readonly value: ValueName;
  readonly about: Bilingual;
  /** @throws DomainError where the text does not say such a value */
  readonly read: (text: string) => T;
  /** All that may be written, where that is a closed list; read as it stands. */
  readonly choices?: readonly string[];
  /** What a shell may propose, where other texts are possible too; loaded only when it is asked for. */
  readonly suggests?: () => Promise<readonly string[]>;
}

/** A word by its place: `<employer>`. */
export interface ArgumentOf<T> extends Valued<T> {
  readonly kind: 'argument';
  readonly optional?: true;
}

/** `--name VALUE` */
export interface OptionOf<T> extends Valued<T> {
  readonly kind: 'option';
  readonly required?: true;
  /** What is taken where nothing is given. */
  readonly fallback?: T & (string | number);
}

/** `--name`, or `--no-name` where it is on unless switched off. */
export interface Flag {
  readonly kind: 'flag';
  readonly about: Bilingual;
  readonly isOnUnlessSwitchedOff?: true;
}

/** The work of a command: gets what was given, says how it ended. */
export type Work<Given> = (given: Given, call: Call) => Promise<ExitCode>;

/** A command in words and options; its work is loaded only when it is called, so that help and usage errors cost next to nothing. */
export interface CommandOf<Given extends object> {
  readonly name: string;
  readonly about: Bilingual;
  /** By the name under which the work gets it; `asOf` is `--as-of` on the command line. In order of the arguments. */
  readonly takes: { readonly [Name in keyof Given]-?: TakenFor<NonNullable<Given[Name]>> };
  /** Calls without the name of the program. At least one. */
  readonly examples: readonly [string, ...string[]];
  /** What is wrong with the values together. */
  readonly against?: (given: Given) => Bilingual | undefined;
  readonly work: () => Promise<Work<Given>>;
}

type TakenFor<T> = [T] extends [boolean] ? Flag : ArgumentOf<T> | OptionOf<T>;

/** A command as the program knows all of them. */
export interface CommandDeclaration {
  readonly kind: 'command';
  readonly name: string;
  readonly about: Bilingual;
  readonly takes: Readonly<Record<string, ArgumentOf<unknown> | OptionOf<unknown> | Flag>>;
  readonly examples: readonly [string, ...string[]];
  readonly against: (given: Readonly<Record<string, unknown>>) => Bilingual | undefined;
  readonly run: (given: Readonly<Record<string, unknown>>, call: Call) => Promise<ExitCode>;
}

/** Commands under one word: `parameters list`, `parameters set`. */
export interface GroupDeclaration {
  readonly kind: 'group';
  readonly name: string;
  readonly about: Bilingual;
  readonly commands: readonly CommandDeclaration[];
}

export type Declaration = CommandDeclaration | GroupDeclaration;

/** Declares a command; the compiler holds what it takes against what its work gets. */
export function command<Given extends object>(of: CommandOf<Given>): CommandDeclaration {
  return {
    kind: 'command',
    name: of.name,
    about: of.about,
    takes: of.takes,
    examples: of.examples,
    against: (given) => of.against?.(given as Given),
    run: async (given, call) => (await of.work())(given as Given, call),
  };
}

/** Declares commands under one word. */
export function group(name: string, about: Bilingual, commands: readonly CommandDeclaration[]): GroupDeclaration {
  return { kind: 'group', name, about, commands };
}

/** How an option is written: `asOf` → `--as-of`. */
export function flagOf(name: string, taken: Flag | OptionOf<unknown>): string {
  const words = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return taken.kind === 'flag' && taken.isOnUnlessSwitchedOff ? `--no-${words}` : `--${words}`;
}

/** One call of a command: where it writes, and the application as far as it needs it. */
export interface Call {
  readonly terminal: Terminal;
  readonly environment: Environment;
  /** Every command of the program. */
  readonly declarations: readonly Declaration[];
  /** Opens a part of the application; it is closed when the command has ended. @throws ConfigurationError */
  readonly open: (part: Part) => Promise<INestApplicationContext>;
}

import type { Writable } from 'node:stream';
import { Command, CommanderError } from 'commander';
import { isLanguage, type Language } from '../kernel/language';
import { processEnvironment, type Environment } from '../platform/config/configuration';
import { languageOfEnvironment } from '../platform/config/language';
import { CommandBuilder, pathOf, type Called } from './build-command';
import { usageErrorOf } from './commander-errors';
import { DECLARATIONS } from './declarations';
import { HELP_WORDS } from './help-words';
import { readGiven, WrongUsage } from './read-given';
import { runCommand } from './run-command';
import { EXIT, Terminal, type ErrorStream, type ExitCode } from './terminal';
import { usageError } from './usage-errors';
import { programVersion } from './version';

/** By this name the program is called where it is installed. */
export const PROGRAM = 'contribution-enforcement';

/** Where a run writes and what surrounds it; the process's own unless told. */
export interface Surroundings {
  readonly out: Writable;
  readonly err: ErrorStream;
  readonly environment: Environment;
}

/** Runs the command line. @param words what was written after the name of the program */
export async function runProgram(
  words: readonly string[],
  { out, err, environment }: Surroundings = {
    out: process.stdout,
    err: process.stderr,
    environment: processEnvironment(),
  },
): Promise<ExitCode> {
  const language = languageOf(words, environment);
  const terminal = new Terminal(words.includes('--json'), language, out, err);
  let code: ExitCode = EXIT.done;
  const called: Called = async (declaration, written, path) => {
    const given = readGiven(declaration, written, path, language);
    code = await runCommand((call) => declaration.run(given, call), terminal, environment);
  };
  const program = buildProgram(language, (text) => out.write(text), called);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    tellUsage(terminal, wrongUsageOf(error, program, words));
    return EXIT.wrongUsage;
  }
}

function buildProgram(language: Language, print: (text: string) => void, called: Called): Command {
  const builder = new CommandBuilder(language, print, called);
  const bare = new Command(PROGRAM).version(programVersion(), '-V, --version', HELP_WORDS.version[language]);
  const program = builder.dressed(bare, HELP_WORDS.program).usage(HELP_WORDS.usage[language]);
  program.addHelpText('after', `\n${HELP_WORDS.exitCodes[language]}`);
  for (const declaration of DECLARATIONS) {
    if (declaration.kind === 'command') builder.add(program, declaration);
    else {
      const group = builder.dressed(new Command(declaration.name), declaration.about).usage(HELP_WORDS.usage[language]);
      program.addCommand(group);
      for (const each of declaration.commands) builder.add(group, each);
    }
  }
  return program;
}

/** `--lang` wherever it stands, else what the environment says. */
function languageOf(words: readonly string[], environment: Environment): Language {
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : words[at]?.slice('--lang='.length) || words[at + 1];
  return isLanguage(asked) ? asked : languageOfEnvironment(environment);
}

/** @throws what is no wrong usage */
function wrongUsageOf(error: unknown, program: Command, words: readonly string[]): WrongUsage {
  if (error instanceof WrongUsage) return error;
  if (!(error instanceof CommanderError)) throw error;
  const command = commandOf(program, words);
  const commands = command.commands.map((each) => each.name()).join(', ');
  const problem = error.code === 'commander.help' ? usageError('usage.no-command', { commands }) : usageErrorOf(error);
  return new WrongUsage([problem], pathOf(command), declarationOf(pathOf(command)));
}

/** The command that the words name, as far as they do. */
function commandOf(program: Command, words: readonly string[]): Command {
  let found = program;
  for (const word of words) found = found.commands.find((each) => each.name() === word) ?? found;
  return found;
}

function declarationOf(path: string): WrongUsage['declaration'] {
  const [, first, second] = path.split(' ');
  const found = DECLARATIONS.find(({ name }) => name === first);
  return found?.kind === 'group' ? found.commands.find(({ name }) => name === second) : found;
}

function tellUsage(terminal: Terminal, { problems, path, declaration }: WrongUsage): void {
  for (const problem of problems) terminal.say(problem.sentence(terminal.language));
  if (declaration) {
    terminal.say(`${terminal.words(HELP_WORDS.example)} ${PROGRAM} ${declaration.examples[0]}`);
  }
  terminal.say(terminal.words(HELP_WORDS.moreHelp).replace('{call}', path));
}

import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { DomainError } from '../kernel/domain-error';
import { ConfigurationError } from '../platform/config/configuration-error';
import { openApplication } from './open-application';
import { EXIT, Terminal, type ExitCode } from './terminal';

/** The work of a command: gets the running application, says how it ended. */
export type CommandWork = (app: INestApplicationContext, terminal: Terminal) => Promise<ExitCode>;

/** Opens the application, does the work, closes it, and sets the exit code; an expected failure becomes one clear line. */
export async function runCommand(command: Command, work: CommandWork): Promise<void> {
  const terminal = new Terminal(command.optsWithGlobals()['json'] === true);
  process.exitCode = await attempt(terminal, work);
}

async function attempt(terminal: Terminal, work: CommandWork): Promise<ExitCode> {
  let app: INestApplicationContext | undefined;
  try {
    app = await openApplication();
    return await work(app, terminal);
  } catch (error) {
    if (error instanceof DomainError || error instanceof ConfigurationError) {
      terminal.say(error.message);
      return EXIT.failed;
    }
    if (isFullDisk(error)) {
      terminal.say(`The disk is full (${error.message}). Make room, then do the same again`);
      return EXIT.failed;
    }
    terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT.failed;
  } finally {
    await app?.close();
  }
}

/** A file could not be written for want of room; the database's own want of it is a DomainError. */
function isFullDisk(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}

import type { Command } from 'commander';
import { Demonstration } from '../demonstration/demonstration';
import { demonstrationTable } from '../demonstration/demonstration-table';
import { openDemonstration } from '../demonstration/open-demonstration';
import { createWorld, DEFAULT_WORLD } from '../../demo/world/world';
import { DomainError } from '../../kernel/domain-error';
import { ConfigurationError } from '../../platform/config/configuration-error';
import { JobRunner } from '../../platform/jobs/job-runner';
import { countArgument } from '../arguments';
import { EXIT, Terminal } from '../terminal';

interface Options {
  readonly employers: number;
  readonly serve: boolean;
}

/** `demo [--employers N] [--no-serve]` */
export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('make a world up, run the whole monthly cycle on it, and serve the result')
    .option('--employers <n>', 'how many employers', countArgument, DEFAULT_WORLD.employers)
    .option('--no-serve', 'stop before serving')
    .action(async (options: Options, command: Command) => {
      const terminal = new Terminal(command.optsWithGlobals()['json'] === true);
      try {
        await demonstrate(options, terminal);
      } catch (error) {
        if (!(error instanceof DomainError) && !(error instanceof ConfigurationError)) throw error;
        terminal.say(error.message);
        process.exitCode = EXIT.failed;
      }
    });
}

async function demonstrate(options: Options, terminal: Terminal): Promise<void> {
  const { app, clock, configuration, folder } = await openDemonstration(createWorld().asOf);
  try {
    const demonstration = new Demonstration(app, clock, terminal, folder);
    const result = await demonstration.run(options.employers);
    await terminal.print(demonstrationTable(result));
    if (!options.serve) return;
    app.get(JobRunner).startInWebServer();
    await app.listen(configuration.port, configuration.host);
    await terminal.print(
      `\nOpen ${await app.getUrl()}  (no log-in yet: reachable from this machine only; stop with Ctrl+C)`,
    );
    const waiting = result.letters.issued - result.letters.written;
    if (waiting > 0) {
      await terminal.print(
        `${waiting} letters are being made in the background: see how far they are on ${await app.getUrl()}/runs`,
      );
    }
    let isStopped = false;
    const stopped = new Promise<void>((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    }).then(() => (isStopped = true));
    await Promise.race([
      stopped,
      demonstration.copyLettersWhenMade(result.asOf, result.letters.folder, () => isStopped),
    ]);
    await stopped;
  } finally {
    await app.close();
  }
}

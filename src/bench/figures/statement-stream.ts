import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { invariant } from '../../kernel/invariant';
import { timed, type Figure, type Measured } from '../figure';
import { databaseUrl } from '../open-application';
import type { Stage } from '../stage';
import { accrueAll } from './computing';

/** `statement --all --json` of the command line, start-up included, into /dev/null. */
export const STATEMENT_STREAM: Figure = {
  name: 'statement-all-json',
  counts: 'employers',
  prepares: false,
  repeatable: true,
  program: streamStatements,
  baseline: { what: 'the same SQL statement over everything, its rows drained, no JSON', run: accrueAll },
};

async function streamStatements(stage: Stage): Promise<Measured> {
  const { value, time } = await timed(async () => {
    const dist = join(__dirname, '../..');
    const argv = ['statement', '--all', '--json', '--as-of', stage.asOf];
    const command = spawn(
      process.execPath,
      ['--require', join(dist, 'bench/tell-usage.js'), join(dist, 'cli.js'), ...argv],
      {
        env: { VAR_DIR: join(stage.folder, 'var'), DATABASE_URL: databaseUrl(stage) },
        stdio: ['ignore', openSync('/dev/null', 'w'), 'inherit', 'pipe'],
      },
    );
    const told = text(command.stdio[3] as Readable);
    const [code] = (await once(command, 'exit')) as [number | null];
    invariant(code === 0, 'the command ends well', { code });
    return JSON.parse(await told) as { peakRssMb: number; cpuSeconds: number };
  });
  // What the waiting process and the server used, and what the command itself did.
  const cpuSeconds = time.cpuSeconds + value.cpuSeconds;
  return { count: stage.employers, seconds: time.seconds, cpuSeconds, peakRssMb: value.peakRssMb };
}

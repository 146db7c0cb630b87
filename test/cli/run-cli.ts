import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runProgram } from '../../src/cli/program';
import type { Environment } from '../../src/platform/config/configuration';

const CLI = join(__dirname, '../../bin/cli.mjs');

/** How a call of the command line ended, and what it wrote. */
export interface Ended {
  /** The exit code; null where a signal ended the process. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line in this process: everything but the process itself, in a fraction of the time. */
export async function runCli(words: readonly string[], environment: Environment = {}): Promise<Ended> {
  const out = new Kept();
  const err = new Kept();
  const code = await runProgram(words, { out, err, environment });
  return { code, out: out.text, err: err.text };
}

/** Keeps what is written to it. */
class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Starts the program as people do, in a process of its own: for kills, for two at once, for what a shell sees of its end. */
export function startCli(
  args: readonly string[],
  environment: Environment = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, ...environment } });
  const chunks = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (chunks.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (chunks.err += data.toString()));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...chunks })));
  return { child, ended };
}

/** What was said, without what is said where the program first had to be built, and without that the clock was set. */
export function withoutExpected(err: string): string {
  return err.replace(/Building …\n(.*\n)*?Successfully compiled.*\n/, '').replace(/^.*\(FIXED_NOW\).*\n/m, '');
}

import { Writable } from 'node:stream';
import { runProgram } from '../../src/cli/program';
import type { Environment } from '../../src/platform/config/configuration';

/** How a call of the command line ended, and what it wrote. */
export interface Ended {
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

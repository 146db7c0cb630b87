import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { runProgram } from '../../src/cli/program';

const CLI = join(__dirname, '../../bin/cli.mjs');

/** How a command ended, and what it wrote. */
export interface Ended {
  /** The exit code; null where a signal ended the process. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Environment variables of a command, beside those of the test. */
export type Environment = Readonly<Record<string, string>>;

let earlier: Promise<unknown> = Promise.resolve();

/**
 * Runs a command in this process, for what it does and says: ten times as quick as a process of its own. Calls wait for one another,
 * because streams and environment are the process's.
 */
export function runCli(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  const run = earlier.then(() => runHere(args, environment));
  earlier = run.catch(() => undefined);
  return run;
}

async function runHere(args: readonly string[], environment: Environment): Promise<Ended> {
  const { env, exitCode } = process;
  const out = captured(process.stdout);
  const err = captured(process.stderr);
  process.env = { ...env, ...environment };
  process.exitCode = undefined;
  try {
    await runProgram([process.execPath, CLI, ...args]);
    return { code: Number(process.exitCode ?? 0), out: out.text(), err: err.text() };
  } finally {
    out.end();
    err.end();
    process.env = env;
    process.exitCode = exitCode;
  }
}

function captured(stream: NodeJS.WriteStream): { text: () => string; end: () => void } {
  const chunks: string[] = [];
  const own = Object.getOwnPropertyDescriptor(stream, 'write');
  stream.write = (chunk: string | Uint8Array) => chunks.push(Buffer.from(chunk as string).toString()) > 0;
  const end = (): void => {
    if (own) Object.defineProperty(stream, 'write', own);
    else Reflect.deleteProperty(stream, 'write');
  };
  return { text: () => chunks.join(''), end };
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

/** What a process said, without what it says where it first had to be built. */
export function withoutBuild(err: string): string {
  return err.replace(/Building …\n(.*\n)*?Successfully compiled.*\n/, '');
}

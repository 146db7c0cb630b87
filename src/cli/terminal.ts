import type { Writable } from 'node:stream';
import { toJsonInteger } from '../kernel/money';

/** What a command ends with; the numbers are a contract with scripts. */
export const EXIT = { done: 0, failed: 1, wrongUsage: 2, rejectedRows: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A bar on a terminal, nothing elsewhere. */
export interface ProgressBar {
  /** `done` of `total` in any unit, with a short text beside. */
  update(done: number, total: number, text?: string): void;
  end(): void;
}

const BAR_WIDTH = 28;
const REDRAW_EVERY_MS = 100;

/** Where a command writes: answers to standard output, everything said to a person (messages, bars) to standard error. */
export class Terminal {
  constructor(
    readonly json: boolean,
    private readonly out: Writable = process.stdout,
    private readonly err: Writable & { isTTY?: boolean; columns?: number } = process.stderr,
  ) {}

  /** Says something to the person at the terminal. */
  say(text: string): void {
    this.err.write(`${text}\n`);
  }

  /** Writes a line of the answer. Resolves when the stream can take more, so that a long answer needs little memory. */
  async print(line: string): Promise<void> {
    if (this.out.write(`${line}\n`)) return;
    await new Promise<void>((resolve) => this.out.once('drain', resolve));
  }

  /** Writes the answer as JSON where `--json` was given, else as the text. */
  async answer(value: unknown, text: () => string): Promise<void> {
    await this.print(this.json ? toJson(value) : text());
  }

  /** A progress bar on standard error, drawn only on a terminal. */
  progress(label: string): ProgressBar {
    if (!this.err.isTTY) return { update: () => undefined, end: () => undefined };
    let drawnAt = 0;
    const draw = (done: number, total: number, text: string): void => {
      const share = total > 0 ? Math.min(1, done / total) : 1;
      const filled = Math.round(share * BAR_WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
      const line = `${label} ${bar} ${String(Math.floor(share * 100)).padStart(3)} % ${text}`;
      this.err.write(`\r\u001b[K${line.slice(0, (this.err.columns ?? 100) - 1)}`);
    };
    let last: [number, number, string] | undefined;
    return {
      update: (done, total, text = '') => {
        last = [done, total, text];
        if (Date.now() - drawnAt < REDRAW_EVERY_MS) return;
        drawnAt = Date.now();
        draw(...last);
      },
      end: () => {
        if (last) draw(...last);
        if (last) this.err.write('\n');
      },
    };
  }
}

/** JSON with amounts as integers. @throws DomainError `money.too-large` where an amount cannot be carried exactly */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_key, inner: unknown) => (typeof inner === 'bigint' ? toJsonInteger(inner) : inner),
    indent,
  );
}

import type { Writable } from 'node:stream';
import type { Bilingual, Language } from '../kernel/language';
import { toJsonInteger } from '../kernel/money';

/** What a command ends with; the numbers are a contract with scripts. */
export const EXIT = { done: 0, failed: 1, wrongUsage: 2, partly: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Nobody reads the answer any more (`| head -1`): the rest of it is not wanted, and that is no failure. */
export class AnswerUnwanted extends Error {}

/** A bar on a terminal, nothing elsewhere. */
export interface ProgressBar {
  /** `done` of `total` in any unit, with a short text beside. */
  update(done: number, total: number, text?: string): void;
  end(): void;
}

/** Where a person sits, or a file or pipe stands in. */
export type ErrorStream = Writable & { isTTY?: boolean; columns?: number };

const BAR_WIDTH = 28;
const REDRAW_EVERY_MS = 100;

/**
 * Where a command writes, in one language: answers to standard output, everything said to a person (messages, bars) to standard error.
 */
export class Terminal {
  private isUnwanted = false;

  constructor(
    readonly json: boolean,
    readonly language: Language,
    private readonly out: Writable,
    private readonly err: ErrorStream,
  ) {
    for (const stream of [out, err]) stream.on('error', (error) => this.failed(stream, error));
  }

  /** Words in the language of the run. */
  words(words: Bilingual): string {
    return words[this.language];
  }

  /** Says something to the person at the terminal. */
  say(text: string | Bilingual): void {
    this.err.write(`${typeof text === 'string' ? text : this.words(text)}\n`);
  }

  /**
   * Writes a line of the answer. Resolves when the stream can take more, so that a long answer needs little memory.
   * @throws AnswerUnwanted where nobody reads on
   */
  async print(line: string): Promise<void> {
    if (this.isUnwanted) throw new AnswerUnwanted();
    if (!this.out.write(`${line}\n`)) await this.untilDrained();
    if (this.isUnwanted) throw new AnswerUnwanted();
  }

  /** Writes the answer as JSON where `--json` was given, else as the text. */
  async answer(value: unknown, text: () => string): Promise<void> {
    await this.print(this.json ? toJson(value) : text());
  }

  /** A progress bar on standard error, drawn only on a terminal. */
  progress(label: Bilingual): ProgressBar {
    if (!this.err.isTTY) return { update: () => undefined, end: () => undefined };
    let drawnAt = 0;
    const draw = (done: number, total: number, text: string): void => {
      const share = total > 0 ? Math.min(1, done / total) : 1;
      const filled = Math.round(share * BAR_WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
      const line = `${this.words(label)} ${bar} ${String(Math.floor(share * 100)).padStart(3)} % ${text}`;
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

  private failed(stream: Writable, error: NodeJS.ErrnoException): void {
    if (error.code !== 'EPIPE') throw error;
    if (stream === this.out) this.isUnwanted = true;
  }

  private async untilDrained(): Promise<void> {
    await new Promise<void>((resolve) => {
      const ended = (): void => {
        for (const event of ['drain', 'error', 'close']) this.out.off(event, ended);
        resolve();
      };
      for (const event of ['drain', 'error', 'close']) this.out.on(event, ended);
    });
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

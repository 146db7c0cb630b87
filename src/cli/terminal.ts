import type { Writable } from 'node:stream';
import type { Bilingual, Language } from '../kernel/language';
import { toJsonInteger } from '../kernel/money';
import { EMPTY_LINE, MovingLine } from './moving-line';

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
const TELL_EVERY_MS = 100;
/** Where a terminal is, what is said to a person goes to it by this number, also from another thread. */
const STANDARD_ERROR = 2;

/**
 * Where a command writes, in one language: answers to standard output, everything said to a person (messages, bars) to standard error.
 */
export class Terminal {
  private isUnwanted = false;
  private notWritten: Error | undefined;
  private moving: MovingLine | undefined;

  constructor(
    readonly json: boolean,
    readonly language: Language,
    private readonly out: Writable,
    private readonly err: ErrorStream,
  ) {
    for (const stream of [out, err]) stream.on('error', (error) => this.failed(stream, error));
  }

  /** How many signs a line of the answer may have: the terminal's, else what fits everywhere. */
  get width(): number {
    return Math.max(60, (this.out as { columns?: number }).columns ?? 100);
  }

  /** Words in the language of the run. */
  words(words: Bilingual): string {
    return words[this.language];
  }

  /** Says something to the person at the terminal. */
  say(text: string | Bilingual): void {
    this.aboveTheLine(() => this.err.write(`${typeof text === 'string' ? text : this.words(text)}\n`));
  }

  /**
   * Writes a line of the answer. Resolves when the stream can take more, so that a long answer needs little memory.
   * @throws AnswerUnwanted where nobody reads on; whatever kept it from being written
   */
  async print(line: string): Promise<void> {
    this.refuseIfLost();
    if (!this.out.write(`${line}\n`)) await this.untilDrained();
    this.refuseIfLost();
  }

  /** Waits until the answer has left the process. @throws where it could not be written, for example on a full disk */
  async ended(): Promise<void> {
    await new Promise<void>((resolve) => this.out.write('', () => setImmediate(resolve)));
    if (this.notWritten) throw this.notWritten;
  }

  /** Writes the answer as JSON where `--json` was given, else as the text. */
  async answer(value: unknown, text: () => string): Promise<void> {
    await this.print(this.json ? toJson(value) : text());
  }

  /** A progress bar on standard error, drawn only on a terminal; it moves from the start, also while nothing is told of it. */
  progress(label: Bilingual): ProgressBar {
    if (!this.err.isTTY) return { update: () => undefined, end: () => undefined };
    this.moving ??= new MovingLine(STANDARD_ERROR);
    const moving = this.moving;
    const line = moving.begin();
    const columns = this.err.columns ?? 100;
    let text = this.words(label);
    let toldAt = 0;
    moving.show({ line, text, columns });
    return {
      update: (done, total, beside = '') => {
        text = `${this.words(label)} ${barOf(done, total)} ${beside}`;
        if (Date.now() - toldAt < TELL_EVERY_MS) return;
        toldAt = Date.now();
        moving.show({ line, text, columns });
      },
      end: () => {
        moving.end(line);
        this.err.write(`${text.slice(0, columns - 1)}\n`);
      },
    };
  }

  /** Words to a person never stand in the middle of a moving line. */
  private aboveTheLine(write: () => void): void {
    if (!this.moving?.isShown) return write();
    this.moving.whileAlone(() => {
      this.err.write(EMPTY_LINE);
      write();
    });
  }

  private failed(stream: Writable, error: NodeJS.ErrnoException): void {
    if (stream !== this.out) {
      if (error.code !== 'EPIPE') throw error;
    } else if (error.code === 'EPIPE') this.isUnwanted = true;
    else this.notWritten ??= error;
  }

  private refuseIfLost(): void {
    if (this.isUnwanted) throw new AnswerUnwanted();
    if (this.notWritten) throw this.notWritten;
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

function barOf(done: number, total: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 1;
  const filled = Math.round(share * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}

/** JSON with amounts as integers. @throws DomainError `money.too-large` where an amount cannot be carried exactly */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_key, inner: unknown) => (typeof inner === 'bigint' ? toJsonInteger(inner) : inner),
    indent,
  );
}

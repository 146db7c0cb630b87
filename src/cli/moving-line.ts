import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What the thread is told: which line it draws, and what stands in it. */
export interface MovingText {
  readonly line: number;
  readonly text: string;
  readonly columns: number;
}

/** What the thread and the program share: whoever writes to the terminal holds the lock; only the shown line is drawn. */
export interface MovingShared {
  readonly memory: SharedArrayBuffer;
  readonly fd: number;
}

/** Places in the shared memory. */
export const LOCK = 0;
export const SHOWN = 1;
/** Empties the line in which the cursor stands. */
export const EMPTY_LINE = '\r\u001b[K';

/**
 * The last line of a terminal, which goes on moving while the program computes: drawn by a thread of its own, since a computation lets
 * nothing else run on the program's.
 */
export class MovingLine {
  private readonly words: Int32Array;
  private readonly thread: Worker;
  private lines = 0;

  constructor(private readonly fd: number) {
    const memory = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
    this.words = new Int32Array(memory);
    const workerData: MovingShared = { memory, fd };
    this.thread = new Worker(join(__dirname, 'moving-line-thread.js'), { workerData });
    this.thread.unref();
  }

  /** Begins a line; the one before ends. @returns its number */
  begin(): number {
    this.lines += 1;
    this.whileAlone(() => Atomics.store(this.words, SHOWN, this.lines));
    return this.lines;
  }

  /** What stands in the line from now on. */
  show(text: MovingText): void {
    this.thread.postMessage(text);
  }

  /** Ends the line; nothing of it is drawn any more once this returns. */
  end(line: number): void {
    this.whileAlone(() => {
      if (Atomics.compareExchange(this.words, SHOWN, line, 0) === line) writeSync(this.fd, EMPTY_LINE);
    });
  }

  /** Writes above the line: it is emptied before, and drawn anew below. */
  whileAlone(write: () => void): void {
    while (Atomics.compareExchange(this.words, LOCK, 0, 1) !== 0) Atomics.wait(this.words, LOCK, 1, 50);
    try {
      write();
    } finally {
      Atomics.store(this.words, LOCK, 0);
      Atomics.notify(this.words, LOCK);
    }
  }

  /** Whether a line is being drawn. */
  get isShown(): boolean {
    return Atomics.load(this.words, SHOWN) !== 0;
  }
}

import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { InvariantError } from '../../kernel/invariant';
import { typstWorker, type TypstJob, type TypstReply, type TypstWorkerData } from './typst-worker';

const FONT_PACKAGE = dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
const FONT_FILES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** How many threads may run, and how much each does before a fresh one takes its place. */
export interface TypstPoolOptions {
  /**
   * One is the default: the compiler spreads a document over the processor's cores by itself, and threads share its cache.
   * Measured with six-page letters: one thread stays at 250 MB for the whole process, two grow to 730 MB for a tenth more speed.
   */
  readonly workers?: 1 | 2;
  /** A thread's memory grows a little with every document; after this many it is let go. */
  readonly documentsPerWorker?: number;
  readonly timeoutMs?: number;
}

interface Task {
  readonly job: TypstJob;
  readonly resolve: (set: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

interface Seat {
  readonly worker: Worker;
  rendered: number;
  task: Task | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** A small pool of worker threads that set documents; threads start when needed, do not keep the process alive, and are replaced in time. */
export class TypstPool {
  private readonly queue: Task[] = [];
  private readonly seats = new Set<Seat>();
  private readonly workers: number;
  private readonly documentsPerWorker: number;
  private readonly timeoutMs: number;
  private nextId = 1;
  private closed = false;

  constructor(options: TypstPoolOptions = {}) {
    this.workers = options.workers ?? 1;
    this.documentsPerWorker = options.documentsPerWorker ?? 25;
    this.timeoutMs = options.timeoutMs ?? 120_000;
  }

  /** Sets one document; an SVG comes as UTF-8. @throws InvariantError with the compiler's words where the markup is wrong. */
  run(
    markup: string,
    assets: TypstJob['assets'],
    format: TypstJob['format'] = 'pdf',
    isArchival = false,
  ): Promise<Uint8Array> {
    if (this.closed) return Promise.reject(new InvariantError('The document renderer is open while it is used'));
    return new Promise((resolve, reject) => {
      this.queue.push({ job: { id: this.nextId++, markup, assets, format, isArchival }, resolve, reject });
      this.deal();
    });
  }

  /** Lets every thread go; what was still waiting is refused. */
  async close(): Promise<void> {
    this.closed = true;
    for (const task of this.queue.splice(0)) task.reject(new InvariantError('The document renderer was closed'));
    await Promise.all(
      [...this.seats].map((seat) => this.leave(seat, new InvariantError('The document renderer was closed'))),
    );
  }

  private deal(): void {
    while (this.queue.length > 0) {
      const seat = [...this.seats].find((candidate) => !candidate.task) ?? this.sit();
      if (!seat) return;
      const task = this.queue.shift();
      if (!task) return;
      seat.task = task;
      seat.timer = setTimeout(() => this.fail(seat, `not ready after ${this.timeoutMs} ms`), this.timeoutMs);
      seat.worker.ref();
      seat.worker.postMessage(task.job);
    }
  }

  private sit(): Seat | undefined {
    if (this.seats.size >= this.workers) return undefined;
    const workerData: TypstWorkerData = {
      compilerModule: require.resolve('@myriaddreamin/typst-ts-node-compiler'),
      fontFiles: FONT_FILES.map((face) => join(FONT_PACKAGE, face, `Tinos_${face}.ttf`)),
    };
    const worker = new Worker(`(${typstWorker.toString()})()`, { eval: true, workerData });
    const seat: Seat = { worker, rendered: 0, task: undefined, timer: undefined };
    this.seats.add(seat);
    worker.on('message', (reply: TypstReply) => this.settle(seat, reply));
    worker.on('error', (error) => this.fail(seat, error.message));
    worker.on('exit', () => this.fail(seat, 'the thread ended'));
    return seat;
  }

  private settle(seat: Seat, reply: TypstReply): void {
    const task = this.free(seat);
    seat.rendered += 1;
    if (seat.rendered >= this.documentsPerWorker) void this.leave(seat);
    if ('set' in reply) task?.resolve(reply.set);
    else task?.reject(new InvariantError(`Typst refused the document: ${reply.error}`));
    this.deal();
  }

  private fail(seat: Seat, why: string): void {
    if (!this.seats.has(seat)) return;
    void this.leave(seat, new InvariantError(`Setting the document failed: ${why}`));
    this.deal();
  }

  private async leave(seat: Seat, error?: Error): Promise<void> {
    this.seats.delete(seat);
    const task = this.free(seat);
    if (error) task?.reject(error);
    await seat.worker.terminate();
  }

  private free(seat: Seat): Task | undefined {
    const { task } = seat;
    clearTimeout(seat.timer);
    seat.task = undefined;
    seat.worker.unref();
    return task;
  }
}

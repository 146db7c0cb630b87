import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { EMPTY_LINE, LOCK, SHOWN, type MovingShared, type MovingText } from './moving-line';

const STEPS = [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'];
const REDRAW_EVERY_MS = 120;

const { memory, fd } = workerData as MovingShared;
const words = new Int32Array(memory);
let shown: MovingText | undefined;
let step = 0;

parentPort?.on('message', (text: MovingText) => {
  shown = text;
});

setInterval(() => {
  // Whoever writes just now is not disturbed; the next turn comes soon.
  if (Atomics.compareExchange(words, LOCK, 0, 1) !== 0) return;
  try {
    if (shown && shown.line === Atomics.load(words, SHOWN)) draw(shown);
  } finally {
    Atomics.store(words, LOCK, 0);
    Atomics.notify(words, LOCK);
  }
}, REDRAW_EVERY_MS);

function draw({ text, columns }: MovingText): void {
  step = (step + 1) % STEPS.length;
  try {
    writeSync(fd, `${EMPTY_LINE}${`${STEPS[step]} ${text}`.slice(0, columns - 1)}`);
  } catch {
    // A terminal that takes nothing now, or is gone: the line is an ornament.
  }
}

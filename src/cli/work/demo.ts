import { createWorld } from '../../demo/world/world';
import type { Work } from '../declaration';
import type { Demonstration, DemonstrationResult } from '../demonstration/demonstration';
import { demonstrationTable } from '../demonstration/demonstration-table';
import type { OpenDemonstration } from '../demonstration/open-demonstration';
import { EXIT, type Terminal } from '../terminal';

/** What `demo` takes. */
export interface DemoGiven {
  readonly employers: number;
  readonly serve: boolean;
}

/** Makes a world up, runs the monthly cycle on it, and serves the result until it is told to stop. */
export const demonstrate: Work<DemoGiven> = async ({ employers, serve }, { terminal, environment }) => {
  const starting = terminal.progress({ vi: 'Đang khởi động', en: 'Starting' });
  // Loaded under the moving line: it takes longer than a person should look at nothing.
  const { openDemonstration } = await import('../demonstration/open-demonstration.js');
  const { Demonstration: Shown } = await import('../demonstration/demonstration.js');
  const opened = await openDemonstration(createWorld().asOf, environment).finally(() => starting.end());
  try {
    const demonstration = new Shown(opened.app, opened.clock, terminal, opened.folder);
    const result = await demonstration.run(employers);
    await terminal.print(demonstrationTable(result, terminal));
    if (serve) await serveUntilStopped(opened, demonstration, result, terminal);
    return EXIT.done;
  } finally {
    await opened.app.close();
  }
};

async function serveUntilStopped(
  { app, configuration }: OpenDemonstration,
  demonstration: Demonstration,
  { asOf, letters }: DemonstrationResult,
  terminal: Terminal,
): Promise<void> {
  const { listen } = await import('../../platform/http/listen.js');
  const { JobRunner } = await import('../../platform/jobs/job-runner.js');
  const address = await listen(app, configuration);
  await app.get(JobRunner).startInWebServer();
  await terminal.print(
    terminal.words({
      vi: `\nMở ${address}  (chưa có đăng nhập: chỉ truy cập được từ máy này; dừng bằng Ctrl+C)`,
      en: `\nOpen ${address}  (no log-in yet: reachable from this machine only; stop with Ctrl+C)`,
    }),
  );
  const waiting = letters.issued - letters.written;
  if (waiting > 0) {
    const text = {
      vi: `${waiting} văn bản đang được lập ở phía sau: xem tiến độ tại ${address}/runs`,
      en: `${waiting} letters are being made in the background: see how far they are on ${address}/runs`,
    };
    await terminal.print(terminal.words(text));
  }
  let isStopped = false;
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  }).then(() => (isStopped = true));
  await Promise.race([stopped, demonstration.copyLettersWhenMade(asOf, letters.folder, () => isStopped)]);
  await stopped;
}

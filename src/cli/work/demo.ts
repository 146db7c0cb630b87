import { createWorld } from '../../demo/world/world';
import { JobRunner } from '../../platform/jobs/job-runner';
import type { Work } from '../declaration';
import { Demonstration } from '../demonstration/demonstration';
import { demonstrationTable } from '../demonstration/demonstration-table';
import { openDemonstration } from '../demonstration/open-demonstration';
import { EXIT } from '../terminal';

/** What `demo` takes. */
export interface DemoGiven {
  readonly employers: number;
  readonly serve: boolean;
}

/** Makes a world up, runs the monthly cycle on it, and serves the result until it is told to stop. */
export const demonstrate: Work<DemoGiven> = async ({ employers, serve }, { terminal, environment }) => {
  const { app, clock, configuration, folder } = await openDemonstration(createWorld().asOf, environment);
  try {
    const demonstration = new Demonstration(app, clock, terminal, folder);
    const result = await demonstration.run(employers);
    await terminal.print(demonstrationTable(result, terminal));
    if (!serve) return EXIT.done;
    app.get(JobRunner).startInWebServer();
    await app.listen(configuration.port, configuration.host);
    const address = await app.getUrl();
    await terminal.print(
      terminal.words({
        vi: `\nMở ${address}  (chưa có đăng nhập: chỉ truy cập được từ máy này; dừng bằng Ctrl+C)`,
        en: `\nOpen ${address}  (no log-in yet: reachable from this machine only; stop with Ctrl+C)`,
      }),
    );
    const waiting = result.letters.issued - result.letters.written;
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
    await Promise.race([
      stopped,
      demonstration.copyLettersWhenMade(result.asOf, result.letters.folder, () => isStopped),
    ]);
    await stopped;
    return EXIT.done;
  } finally {
    await app.close();
  }
};

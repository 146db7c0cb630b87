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
    const result = await new Demonstration(app, clock, terminal, folder).run(employers);
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
    await new Promise((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    return EXIT.done;
  } finally {
    await app.close();
  }
};

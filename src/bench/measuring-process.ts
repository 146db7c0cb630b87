import 'reflect-metadata';
import { fork } from 'node:child_process';
import { countServerToo, type Measured } from './figure';
import { findServerPid } from './server-time';
import type { Stage } from './stage';
import { perform, type Task } from './tasks';

interface Order {
  readonly task: Task;
  readonly stage: Stage;
}

/** What a measuring process reports. */
export type Report = Measured & { readonly peakRssMb: number };

/** Does a task in a process of its own, so that its peak memory is its own. What it prints goes to standard error. */
export function measureApart(task: Task, stage: Stage): Promise<Report> {
  const child = fork(__filename, { stdio: ['ignore', 2, 2, 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', (report) => resolve(report as Report));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${JSON.stringify(task)} ended with ${code} and no result`)));
    child.send({ task, stage } satisfies Order);
  });
}

async function carryOut({ task, stage }: Order): Promise<void> {
  const serverPid = stage.database.engine === 'postgres' ? await findServerPid(stage.database.url) : undefined;
  if (serverPid !== undefined) countServerToo(serverPid);
  const measured = await perform(task, stage);
  const peakRssMb = measured.peakRssMb ?? process.resourceUsage().maxRSS / 1024;
  process.send?.({ ...measured, peakRssMb } satisfies Report, () => process.disconnect());
}

if (require.main === module) {
  process.once('message', (order) => {
    carryOut(order as Order).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    });
  });
}

import 'reflect-metadata';
import { JobRunner } from './platform/jobs/job-runner';
import { openApplication } from './cli/open-application';

async function main(): Promise<void> {
  const app = await openApplication();
  app.enableShutdownHooks();
  app.get(JobRunner).startInWorker();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

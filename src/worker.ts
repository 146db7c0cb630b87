import './platform/memory/compile-cache';
import { openPart } from './cli/open-application';
import { processEnvironment } from './platform/config/configuration';
import { whyNotStarted } from './platform/config/why-not-started';
import { JobRunner } from './platform/jobs/job-runner';

async function main(): Promise<void> {
  const app = await openPart('office', processEnvironment());
  app.enableShutdownHooks();
  await app.get(JobRunner).startInWorker();
}

main().catch((error: unknown) => {
  process.stderr.write(`${whyNotStarted(error)}\n`);
  process.exitCode = 1;
});

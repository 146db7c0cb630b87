import './platform/memory/compile-cache';
import { openPart } from './cli/open-application';
import { processEnvironment } from './platform/config/configuration';
import { JobRunner } from './platform/jobs/job-runner';

async function main(): Promise<void> {
  const app = await openPart('office', processEnvironment());
  app.enableShutdownHooks();
  await app.get(JobRunner).startInWorker();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

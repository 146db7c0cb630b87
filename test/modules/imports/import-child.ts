import { parseInstant } from '../../../src/kernel/instant';
import { ImportRun } from '../../../src/modules/imports/persistence/import-run.entity';
import { FixedClock } from '../../../src/platform/clock/clock';
import type { DatabaseConfiguration } from '../../../src/platform/config/configuration';
import { openDatabase } from '../../../src/platform/database/open-database';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work';
import { importerOf } from './import-harness';

/** A process of its own that imports a file of payments: `child CONFIGURATION-AS-JSON FILE`. */
async function main(configuration: DatabaseConfiguration, path: string): Promise<void> {
  const database = await openDatabase(configuration, [ImportRun]);
  const clock = new FixedClock(parseInstant('2026-05-20T03:00:00Z'));
  await importerOf(database, new UnitOfWork(database), clock).run({ kind: 'payments', path, actor: 'child' });
  await database.close();
}

void main(JSON.parse(process.argv[2] ?? '') as DatabaseConfiguration, process.argv[3] ?? '');

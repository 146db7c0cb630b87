import type { DatabaseConfiguration } from '../../../src/platform/config/configuration';
import { openDatabase } from '../../../src/platform/database/open-database';

/** A process of its own that asks a database something, and says whether it has loaded the SQLite driver: `child CONFIGURATION-AS-JSON`. */
async function main(configuration: DatabaseConfiguration): Promise<void> {
  const database = await openDatabase(configuration, []);
  await database.check();
  for await (const rows of database.streamRows('SELECT 1')) process.stdout.write(`${rows.length} row\n`);
  await database.close();
  const loaded = Object.keys(require.cache).some((path) => path.includes('@photostructure'));
  process.stdout.write(loaded ? 'with the SQLite driver\n' : 'without a SQLite driver\n');
}

main(JSON.parse(process.argv[2] ?? '') as DatabaseConfiguration).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

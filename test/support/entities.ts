import { readdirSync } from 'node:fs';
import { join } from 'node:path';

type EntityClass = new () => object;

const SOURCES = join(__dirname, '../../src');

/** Every entity of the program, found by the names of their files: for a database that a test opens without the application. */
export const ENTITIES: readonly EntityClass[] = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.entity.ts'))
  .toSorted()
  .flatMap((path) => Object.values(jest.requireActual<Record<string, unknown>>(join(SOURCES, path))))
  .filter((exported): exported is EntityClass => typeof exported === 'function');

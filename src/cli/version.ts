import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the program, as package.json says. */
export function programVersion(): string {
  const file = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** Every TypeScript file under src, by its path from the top of the project. */
export function sourceTree(): ReadonlyMap<string, string> {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('src', name))
      .map((path) => [path.split(sep).join('/'), readFileSync(join(ROOT, path), 'utf8')]),
  );
}

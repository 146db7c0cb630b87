import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { violations } from './check';

const ROOT = join(__dirname, '..', '..');

/** Every TypeScript file under src, by its path from the top of the project. */
function sourceTree(): ReadonlyMap<string, string> {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('src', name))
      .map((path) => [path.split(sep).join('/'), readFileSync(join(ROOT, path), 'utf8')]),
  );
}

describe('the house', () => {
  it('keeps its rules (docs/architecture.md)', () => {
    expect(violations(sourceTree()).join('\n')).toBe('');
  });

  it('has been looked at', () => {
    expect([...sourceTree().keys()]).toContain('src/kernel/money.ts');
  });
});

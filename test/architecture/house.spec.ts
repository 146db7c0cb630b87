import { violations } from './check';
import { sourceTree } from './source-tree';

describe('the house', () => {
  it('keeps its rules (docs/architecture.md)', () => {
    expect(violations(sourceTree()).join('\n')).toBe('');
  });

  it('has been looked at', () => {
    expect([...sourceTree().keys()]).toContain('src/kernel/money.ts');
  });
});

import { cyclesIn } from '../../../../src/modules/imports/domain/cycles';

describe('cycles', () => {
  const found = (next: Record<string, string>) =>
    Object.fromEntries(cyclesIn(Object.keys(next), (name) => next[name] ?? null));

  it('are told from each of their names, and from nobody who only leads there', () => {
    expect(found({ a: 'b', b: 'c', c: 'a', d: 'a', e: 'e', f: 'g' })).toEqual({
      a: 'a → b → c → a',
      b: 'b → c → a → b',
      c: 'c → a → b → c',
      e: 'e → e',
    });
  });

  it('cost no more where chains are long', () => {
    const chain = Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [`n${n}`, `n${n + 1}`]));
    expect(found(chain)).toEqual({});
  });
});

import { parseInstant } from '../../src/kernel/instant';

describe('an instant', () => {
  it('is read with its zone; a day alone is its beginning in Vietnam', () => {
    expect(parseInstant('2026-04-01T08:30:00+07:00')).toBe('2026-04-01T01:30:00.000Z');
    expect(parseInstant('2028-02-29')).toBe('2028-02-28T17:00:00.000Z');
    expect(parseInstant('2026-02-28T23:30:00-05:00')).toBe('2026-03-01T04:30:00.000Z');
  });

  it.each([
    '2026-02-30',
    '2026-02-29T10:00:00Z',
    '2026-04-31T00:00+07:00',
    '2026-13-01',
    '2026-02-32',
    '2026-04-01T10:00',
  ])('is not %s: that is no day that exists, or says no zone', (text) => {
    expect(() => parseInstant(text)).toThrow(expect.objectContaining({ code: 'instant.malformed' }));
  });
});

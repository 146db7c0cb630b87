import { SECTORS } from '../../src/law/sectors';

describe('sectors of form B03-TS', () => {
  it('are fifteen, numbered as on the form', () => {
    expect(SECTORS.map(({ code }) => code)).toEqual(Array.from({ length: 15 }, (_, index) => String(index + 1)));
    expect(new Set(SECTORS.map(({ name }) => name)).size).toBe(15);
  });
});

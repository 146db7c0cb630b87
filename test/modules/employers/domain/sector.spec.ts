import { findSectorCode, SECTORS } from '../../../../src/modules/employers/domain/sector';

describe('sectors of form B03-TS', () => {
  it('are fifteen, numbered as on the form', () => {
    expect(SECTORS.map(({ code }) => code)).toEqual(Array.from({ length: 15 }, (_, index) => String(index + 1)));
    expect(new Set(SECTORS.map(({ name }) => name)).size).toBe(15);
  });

  it.each([
    ['3', '3'],
    ['03', '3'],
    ['15', '15'],
    ['Hợp tác xã', '8'],
    ['HỢP  TÁC XÃ ', '8'],
    ['Hợp tác xã'.normalize('NFD'), '8'],
  ])('are recognised as written: %p', (text, code) => {
    expect(findSectorCode(text)).toBe(code);
  });

  it.each(['', '0', '16', '3a', 'Hợp tác'])('refuse what is none of them: %p', (text) => {
    expect(findSectorCode(text)).toBeUndefined();
  });
});

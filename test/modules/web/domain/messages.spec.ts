import { LANGUAGES } from '../../../../src/kernel/language';
import { fill, MESSAGES } from '../../../../src/modules/web/domain/messages/messages';
import { EMPLOYER_STATUS_CODES } from '../../../../src/modules/employers/persistence/employer-status.entity';

/** Every text by its path: `list.title` → `Đơn vị chậm đóng`. */
function flat(texts: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, string | object]): [string, string][] =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : [...flat(value, `${path}${key}.`)],
    ),
  );
}

describe('the texts of the screens', () => {
  const [vi, en] = LANGUAGES.map((language) => flat(MESSAGES[language]));

  it('are the same ones in both languages', () => {
    expect([...(en?.keys() ?? [])].toSorted()).toEqual([...(vi?.keys() ?? [])].toSorted());
    expect(vi?.size).toBeGreaterThan(200);
  });

  it('ask for the same values in both languages', () => {
    const values = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).toSorted();
    const asked = (texts: Map<string, string> | undefined): object =>
      Object.fromEntries([...(texts ?? [])].map(([key, text]) => [key, values(text)]));
    expect(asked(en)).toEqual(asked(vi));
  });

  it('are never empty and have no blanks at their ends', () => {
    for (const [key, text] of [...(vi ?? []), ...(en ?? [])])
      expect([key, text]).toEqual([key, text.trim() || 'a text']);
  });

  it('name every status of an employer', () => {
    for (const language of LANGUAGES) {
      expect(Object.keys(MESSAGES[language].statuses).toSorted()).toEqual([...EMPLOYER_STATUS_CODES].toSorted());
    }
  });

  it('take values, and leave visible what none was given for', () => {
    expect(fill('Trang {page} / {pages}', { page: 1 })).toBe('Trang 1 / {pages}');
  });
});

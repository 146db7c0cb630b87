import fc from 'fast-check';
import { compareVietnamese, vietnameseOrderKey } from '../../src/kernel/vietnamese-order';

const sorted = (...names: string[]): string[] => names.toSorted(compareVietnamese);

describe('the order of Vietnamese names', () => {
  it('goes by the letters of the alphabet, D before Đ, O before Ô before Ơ', () => {
    const right = ['Dại Khờ', 'Dong A', 'Đại Phát', 'đông á', 'Ong Vàng', 'Ông Địa', 'Ơn Trời'];
    expect(sorted(...right.toReversed())).toEqual(right);
    const letters = ['An', 'Ăn', 'Ân', 'Ba', 'Em', 'Êm', 'Thu', 'Thư', 'Y', 'Z'];
    expect(sorted(...letters.toReversed())).toEqual(letters);
  });

  it('then by tones as in dictionaries, then small letters before capitals', () => {
    const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'];
    expect(sorted(...tones.toReversed())).toEqual(tones);
    expect(sorted('Ma', 'ma')).toEqual(['ma', 'Ma']);
    // A tone tells only where all letters are the same.
    expect(sorted('má b', 'mà c', 'mạ a')).toEqual(['mạ a', 'má b', 'mà c']);
  });

  it('reads letters however they are composed, and Ð as Đ', () => {
    expect(vietnameseOrderKey('Ông Địa'.normalize('NFD'))).toBe(vietnameseOrderKey('Ông Địa'));
    expect(vietnameseOrderKey('\u00d0\u1ea1i Ph\u00e1t')).toBe(vietnameseOrderKey('Đại Phát'));
    expect(vietnameseOrderKey(' Đại   Phát ')).toBe(vietnameseOrderKey('Đại Phát'));
  });

  it('is that of the language’s own collation for every name of Vietnamese letters', () => {
    const collation = new Intl.Collator('vi');
    const letter = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂĐÔƠàảãáạằẳẵắặờởỡớợÁỆỮ 09');
    const name = fc.string({ unit: letter, maxLength: 8 }).map((text) => text.trim().replace(/\s+/g, ' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect([a, b, Math.sign(compareVietnamese(a, b))]).toEqual([a, b, Math.sign(collation.compare(a, b))]);
      }),
      { numRuns: 2000 },
    );
  });
});

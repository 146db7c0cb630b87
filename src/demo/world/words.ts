/**
 * Words that no company, commune or person is named after when put together as they are here: "Trám Sậy Lũa".
 * 47 of them, a prime number, so that every three-word name comes up once before any comes up twice.
 */
const WORDS = (
  'Rêu Sỏi Trám Cói Măng Gừng Thau Biếc Sương Lũa Nghệ Riềng Sậy Lau Bưởi Quýt Khế Mận Sung Sấu Chuồn Dế Vạc Sáo ' +
  'Én Chích Cuốc Bồng Bềnh Thoảng Vút Lấp Lánh Tím Chàm Nâu Ngà Thung Ghềnh Vực Bấc Nứa Giang Ráng Mạ Trấu Đụn'
).split(' ');

const FAMILY_NAMES = ['Khuất', 'Trầm', 'Lò', 'Nhữ', 'Tòng', 'Giáp', 'Cù', 'Ngọ', 'Mẫn', 'Lạc'];
const MIDDLE_NAMES = ['Thị', 'Văn', 'Bá', 'Diệu', 'Quang', 'Khắc', 'Ngân'];

function word(number: number): string {
  return WORDS[number % WORDS.length] as string;
}

/** Number of different brand names. */
export const BRAND_NAMES = WORDS.length ** 3;

/** The brand name with a number; the first `BRAND_NAMES` numbers all give different ones. */
export function brandName(number: number): string {
  const spread = (number * 48_271 + 31_415) % BRAND_NAMES;
  const round = Math.floor(number / BRAND_NAMES);
  const name = `${word(Math.floor(spread / 2209))} ${word(Math.floor(spread / 47))} ${word(spread)}`;
  return round === 0 ? name : `${name} ${round + 1}`;
}

/** The place name with a number; the first 2,209 are all different. */
export function placeName(number: number): string {
  const spread = (number * 1013 + 88) % 2209;
  return `${word(Math.floor(spread / 47))} ${word(spread)}`;
}

/** An invented person's name from three numbers. */
export function personName(family: number, middle: number, given: number): string {
  const surname = FAMILY_NAMES[family % FAMILY_NAMES.length] as string;
  return `${surname} ${MIDDLE_NAMES[middle % MIDDLE_NAMES.length] as string} ${word(given)}`;
}

import type { Bilingual, Language } from '../kernel/language';

/** The words of help and usage that are not about one command. */
export const HELP_WORDS = {
  program: {
    vi: 'Thu hồi số tiền bảo hiểm xã hội chậm đóng, trốn đóng: đúng luật, chính xác đến từng đồng',
    en: 'Getting unpaid social-insurance contributions back from employers, lawfully and to the đồng',
  },
  usage: { vi: '<lệnh> [tùy chọn]', en: '<command> [options]' },
  json: {
    vi: 'kết quả dạng JSON trên đầu ra chuẩn; thông báo ra đầu ra lỗi',
    en: 'machine output on standard output; messages go to standard error',
  },
  lang: {
    vi: 'ngôn ngữ: vi hoặc en; nếu không ghi, theo LC_ALL, LC_MESSAGES, LANG',
    en: 'language: vi or en; absent: as LC_ALL, LC_MESSAGES or LANG say',
  },
  help: { vi: 'xem cách dùng', en: 'show how to call it' },
  version: { vi: 'xem phiên bản', en: 'show the version' },
  required: { vi: 'bắt buộc', en: 'required' },
  choices: { vi: 'một trong: ', en: 'one of: ' },
  fallback: { vi: 'mặc định: ', en: 'default: ' },
  forAll: { vi: 'Tùy chọn chung:', en: 'For every command:' },
  example: { vi: 'Ví dụ:', en: 'For example:' },
  examples: { vi: 'Ví dụ:', en: 'Examples:' },
  exitCodes: {
    vi: 'Mã kết thúc: 0 xong, 1 lỗi, 2 gọi sai, 3 xong nhưng có dòng hoặc đơn vị bị bỏ qua.',
    en: 'Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with rows or employers left out.',
  },
  moreHelp: { vi: 'Xem cách dùng: {call} --help', en: 'How to call it: {call} --help' },
} as const satisfies Record<string, Bilingual>;

/** The headings that commander prints, in Vietnamese; in English they stay as they are. */
const HEADINGS_VI: Readonly<Record<string, string>> = {
  'Usage:': 'Cách gọi:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** A heading of help in a language. */
export function headingIn(language: Language, heading: string): string {
  return language === 'vi' ? (HEADINGS_VI[heading] ?? heading) : heading;
}

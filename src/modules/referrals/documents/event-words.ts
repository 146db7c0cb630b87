import type { Bilingual } from '../../../kernel/language';
import { CASE_WORDS } from '../../cases/cases.api';
import { CHECK_WORDS } from '../../inspections/inspections.api';
import { NOTICE_WORDS } from '../../notices/notices.api';
import { formatDong } from '../../../kernel/money';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import { isCivilDate } from '../../../kernel/civil-date';

const RE_CHECK_RESULTS = {
  still: { vi: 'Vẫn không còn khả năng đóng', en: 'Still unable to pay' },
  stirs: { vi: 'Có dấu hiệu hoạt động trở lại', en: 'Signs of activity again' },
};

/** Fields that tell most of what happened, with the words before them; `%` is the value. */
const DETAILS: readonly (readonly [string, string])[] = [
  ['number', 'số %'],
  ['receiptNo', 'chứng từ %'],
  ['reminderNo', 'văn bản %'],
  ['document', '%'],
  ['decision', '%'],
  ['recipient', 'gửi %'],
  ['amount', '% đồng'],
  ['payBy', 'hạn %'],
  ['result', 'kết quả: %'],
  ['by', '%'],
  ['reason', '%'],
  ['answer', '%'],
  ['verdict', '%'],
  ['text', '%'],
  ['title', '%'],
  ['note', '%'],
];

/** Fields that may hold a code, with the words of each code; other texts in them are people's own. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  result: insideSentence({ ...NOTICE_WORDS.results, ...CHECK_WORDS.results, ...RE_CHECK_RESULTS }),
  reason: insideSentence(CASE_WORDS.pauseReasons),
};

/** The essentials of what happened, on one line. */
export function detailWords(data: unknown): string {
  const fields = (data ?? {}) as Readonly<Record<string, unknown>>;
  return DETAILS.flatMap(([name, words]) => {
    const value = fields[name];
    if (value === null || value === undefined || value === '') return [];
    return [words.replace('%', () => valueWords(name, value))];
  }).join('; ');
}

function valueWords(name: string, value: unknown): string {
  if (typeof value === 'number') return name === 'amount' ? formatDong(BigInt(value)) : String(value);
  const text = String(value);
  if (isCivilDate(text)) return formatShortDate(text);
  return CODES[name]?.[text] ?? text;
}

/** Vietnamese names as they stand within a sentence. */
function insideSentence(names: Readonly<Record<string, Bilingual>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names).map(([code, { vi }]) => [code, vi.charAt(0).toLocaleLowerCase('vi') + vi.slice(1)]),
  );
}

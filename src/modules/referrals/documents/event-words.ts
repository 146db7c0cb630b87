import { formatDong } from '../../../kernel/money';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import { isCivilDate } from '../../../kernel/civil-date';

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

const RESULTS: Readonly<Record<string, string>> = {
  served: 'đã nhận',
  failed: 'không giao được',
  agrees: 'đơn vị đồng ý',
  disputes: 'đơn vị không đồng ý',
  'refuses-to-sign': 'đơn vị không ký',
  absent: 'đơn vị vắng mặt',
  still: 'vẫn không còn khả năng đóng',
  stirs: 'có dấu hiệu hoạt động trở lại',
};

const PAUSE_REASONS: Readonly<Record<string, string>> = {
  dispute: 'đang tranh chấp',
  court: 'tòa án đang thụ lý',
  'force-majeure': 'bất khả kháng',
};

/** Fields that may hold a code, with the words of each code; other texts in them are people's own. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  result: RESULTS,
  reason: PAUSE_REASONS,
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

import type { Bilingual } from '../../kernel/language';
import { says } from './checked-query';

/** What stands beside a wrong field of any form or list. */
const SENTENCES = {
  date: {
    vi: 'Ngày phải có thật và viết như 31/03/2026 hoặc 2026-03-31.',
    en: 'A date is written year-month-day and must exist, for example 2026-03-31.',
  },
  instant: {
    vi: 'Thời điểm viết như 31/03/2026 hoặc 2026-03-31T08:30:00+07:00.',
    en: 'A moment is written in ISO 8601, for example 2026-04-01 or 2026-04-01T08:30:00+07:00.',
  },
  period: {
    vi: 'Tháng phải có dạng năm-tháng, ví dụ 2026-03.',
    en: 'A month is written year-month, for example 2026-03.',
  },
  number: { vi: 'Số hiệu không hợp lệ.', en: 'This is no valid number.' },
  search: { vi: 'Nội dung tìm dài nhất 100 ký tự.', en: 'At most 100 characters can be searched for.' },
  page: { vi: 'Số trang là số nguyên từ 1.', en: 'The page is a whole number from 1.' },
  limit: {
    vi: 'Số dòng là số nguyên từ 1 đến 200.',
    en: 'The number of rows is a whole number from 1 to 200.',
  },
  cursor: {
    vi: 'Con trỏ trang không đúng; lấy lại từ trang đầu.',
    en: 'The cursor is not right; begin again with the first page.',
  },
  kind: { vi: 'Không có loại này.', en: 'There is no such kind.' },
  choice: { vi: 'Chọn một mục trong danh sách.', en: 'Choose one of the list.' },
  actor: { vi: 'Ghi người thực hiện, tối đa 100 ký tự.', en: 'Say who acts, in at most 100 characters.' },
  name: {
    vi: 'Phải ghi mục này, tối đa 200 ký tự.',
    en: 'This must be filled in, with at most 200 characters.',
  },
  optionalName: { vi: 'Tối đa 200 ký tự.', en: 'At most 200 characters.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Keys of the sentences about wrong input. */
export type FormKey = keyof typeof SENTENCES;

/** A sentence about wrong input in both languages. */
export function formSentence(key: FormKey): Bilingual {
  return SENTENCES[key];
}

/** The sentence of a validation rule. */
export function sentence(key: FormKey): ReturnType<typeof says> {
  return says(SENTENCES[key]);
}

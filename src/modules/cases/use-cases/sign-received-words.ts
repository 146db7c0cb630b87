import type { SIGN_RECEIVED } from '../domain/case-events';
import { CASE_WORDS } from '../words';
import type { WordsOfEvent } from './event-words';
import type { DataOf } from './step';

/** What is said of a sign of violation on which a case was opened. */
export const SIGN_RECEIVED_WORDS: WordsOfEvent<DataOf<typeof SIGN_RECEIVED>> = {
  happened: { vi: 'Tiếp nhận dấu hiệu vi phạm', en: 'A sign of violation was received' },
  lines: ({ sign, document, note }, { say }) => [
    `${say(CASE_WORDS.signs[sign])}.`,
    say(CASE_WORDS.paper, { document }),
    note,
  ],
};

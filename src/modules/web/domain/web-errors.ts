import { errorsOf } from '../../../kernel/domain-error';

/** What is wrong with a question to a list. */
export const webError = errorsOf({
  'cursor.malformed': {
    vi: 'Con trỏ không phải là con trỏ do trang trước đưa ra',
    en: 'The cursor is not one that a page before has given out',
  },
});

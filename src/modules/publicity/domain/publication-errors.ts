import { errorsOf } from '../../../kernel/domain-error';

/** What is wrong with a public list that was asked for. */
export const publicationError = errorsOf({
  'publication.not-found': {
    vi: 'Cơ quan {authorityCode} chưa công khai danh sách như vậy cho tháng {month}',
    en: 'The office {authorityCode} has published no such list for {month}',
  },
  'publication.list-changed': {
    vi: 'Danh sách của {authorityCode} cho tháng {month} đã thay đổi từ khi được đọc; hãy mở lại',
    en: 'The list of {authorityCode} for {month} has changed since it was read',
  },
});

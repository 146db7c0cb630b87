import { errorsOf } from '../../../kernel/domain-error';

/** What is wrong with the office that was named. */
export const authorityError = errorsOf({
  'authority.not-found': {
    vi: 'Không có cơ quan mã "{code}"',
    en: 'There is no authority with the code "{code}"',
  },
  'authority.not-on-day': {
    vi: 'Cơ quan "{code}" không tồn tại vào ngày {day}: {because}',
    en: 'The authority "{code}" does not exist on {day}: {because}',
  },
});

import { errorsOf } from '../../../kernel/domain-error';

/** What is wrong with the office that was named. */
export const authorityError = errorsOf({
  'authority.not-found': {
    vi: 'Không có cơ quan mã "{code}"; các mã đã nhập: {known}',
    en: 'There is no authority with the code "{code}"; codes that are entered: {known}',
  },
  'authority.none': {
    vi: 'Không có cơ quan mã "{code}": chưa nhập cơ quan nào (import authorities, hoặc trang Nhập dữ liệu)',
    en: 'There is no authority with the code "{code}": none has been entered yet (import authorities, or the page Import data)',
  },
  'authority.not-on-day': {
    vi: 'Cơ quan "{code}" không tồn tại vào ngày {day}: {because}',
    en: 'The authority "{code}" does not exist on {day}: {because}',
  },
});

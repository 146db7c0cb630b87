import { errorsOf } from '../../kernel/domain-error';

/** What the database itself cannot do now. */
export const databaseError = errorsOf({
  'database.full': {
    vi: 'Ổ đĩa của cơ sở dữ liệu đã đầy: lần ghi này chưa được lưu, dữ liệu trước đó còn nguyên. Giải phóng dung lượng rồi làm lại',
    en: 'The disk of the database is full: what was to be written now is not stored, all before it is. Make room, then do the same again',
  },
  'database.no-sqlite-driver': {
    vi: 'Dữ liệu được đặt trong tệp SQLite nhưng không nạp được trình điều khiển SQLite: cài cả các gói tùy chọn (npm ci, không có --omit=optional), hoặc chỉ định máy chủ PostgreSQL, DATABASE_URL=postgres://user:password@host/database ({reason})',
    en: 'The data are to lie in a SQLite file, but the SQLite driver cannot be loaded: install the optional packages too (npm ci without --omit=optional), or name a PostgreSQL server, DATABASE_URL=postgres://user:password@host/database ({reason})',
  },
  'database.busy': {
    vi: 'Một tiến trình khác đang ghi liên tục vào tệp dữ liệu; hãy thử lại sau',
    en: 'Another process keeps writing to the database file; try again later',
  },
});

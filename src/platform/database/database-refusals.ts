import { errorsOf } from '../../kernel/domain-error';

/** What the database itself cannot do now. */
export const databaseError = errorsOf({
  'database.busy': {
    vi: 'Một tiến trình khác đang ghi liên tục vào tệp dữ liệu; hãy thử lại sau',
    en: 'Another process keeps writing to the database file; try again later',
  },
});

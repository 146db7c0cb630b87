import { errorsOf } from '../kernel/domain-error';

/** What is wrong with a legal parameter that is shipped or entered. */
export const lawError = errorsOf({
  'law.invalid': {
    vi: 'Các tham số pháp lý không hợp lệ:\n- {problems}',
    en: 'The legal parameters are not valid:\n- {problems}',
  },
  'parameter.unknown-name': {
    vi: 'Không có tham số pháp lý "{name}". Các tham số: {known}',
    en: 'There is no legal parameter "{name}". Known: {known}',
  },
  'parameter.no-reference': {
    vi: 'Hãy ghi văn bản làm căn cứ của giá trị, ví dụ "Thông báo 83/TB-BHXH ngày 12/01/2023"',
    en: 'Name the document that the value rests on, for example "Notice 83/TB-BHXH of 2023-01-12"',
  },
  'parameter.implausible': {
    vi: '{name} = {value} từ {from}: {why}. Nếu đúng như văn bản đã công bố, hãy nhập lại và xác nhận (dòng lệnh: --confirm)',
    en: '{name} = {value} from {from}: {why}. If that is what was published, enter it again and confirm it (command line: --confirm)',
  },
  'parameter.malformed': {
    vi: '"{text}" không phải là {expected}',
    en: '"{text}" is not {expected}',
  },
});

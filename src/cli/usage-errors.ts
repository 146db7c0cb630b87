import { errorsOf } from '../kernel/domain-error';

/** What is wrong with how a command was called. */
export const usageError = errorsOf({
  'count.malformed': {
    vi: '"{text}" không phải là số nguyên dương',
    en: '"{text}" is not a positive whole number',
  },
  'year.malformed': { vi: '"{text}" không phải là một năm, ví dụ 2027', en: '"{text}" is not a year such as 2027' },
  'usage.missing': { vi: 'Thiếu {names}', en: 'Missing: {names}' },
  'usage.wrong-value': { vi: '{name}: {why}', en: '{name}: {why}' },
  'usage.no-choice': {
    vi: '{name}: "{text}" không thuộc {choices}',
    en: '{name}: "{text}" is none of {choices}',
  },
  'usage.unknown-option': { vi: 'Không có tùy chọn {option}', en: 'There is no option {option}' },
  'usage.unknown-option-perhaps': {
    vi: 'Không có tùy chọn {option}. Có phải là {perhaps}?',
    en: 'There is no option {option}. Did you mean {perhaps}?',
  },
  'usage.unknown-command': { vi: 'Không có lệnh {command}', en: 'There is no command {command}' },
  'usage.unknown-command-perhaps': {
    vi: 'Không có lệnh {command}. Có phải là {perhaps}?',
    en: 'There is no command {command}. Did you mean {perhaps}?',
  },
  'usage.no-value': { vi: 'Tùy chọn {option} cần một giá trị', en: 'The option {option} needs a value' },
  'usage.too-many': {
    vi: 'Thừa tham số: nhiều nhất {expected}, đã ghi {got}',
    en: 'Too many arguments: at most {expected}, and {got} were given',
  },
  'usage.no-command': { vi: 'Hãy chọn một lệnh trong số: {commands}', en: 'Choose one of the commands: {commands}' },
  'usage.other': { vi: '{message}', en: '{message}' },
});

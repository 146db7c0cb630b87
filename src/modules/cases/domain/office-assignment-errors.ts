import { errorsOf } from '../../../kernel/domain-error';

/** Why an employer cannot be given to an office. */
export const assignmentError = errorsOf({
  'assignment.not-waiting': {
    vi: 'Đơn vị {employerCode} không chờ phân công: đang do {authorityCode} quản lý; muốn chuyển thì nhập lại danh sách đơn vị với authoritySince',
    en: 'The employer {employerCode} does not wait to be assigned: it belongs to {authorityCode}; to move it, import employers again with authoritySince',
  },
  'assignment.not-a-successor': {
    vi: 'Cơ quan {authorityCode} không phải cơ quan kế thừa của {endedCode}; chọn một trong: {successors}',
    en: 'The office {authorityCode} did not take over from {endedCode}; choose one of: {successors}',
  },
  'assignment.day': {
    vi: 'Ngày {since} phải sau ngày {endedCode} chấm dứt ({validTo}) và không sau hôm nay ({today})',
    en: 'The day {since} must lie after {endedCode} ended ({validTo}) and not after today ({today})',
  },
});

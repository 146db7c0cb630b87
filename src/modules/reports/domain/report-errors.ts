import { errorsOf } from '../../../kernel/domain-error';

/** What is wrong with a report or a plan. */
export const reportError = errorsOf({
  'report.month-not-over': {
    vi: 'Tháng {period} chưa kết thúc; báo cáo chỉ lập cho tháng đã kết thúc',
    en: 'The month {period} has not ended; a report is made of closed months',
  },
  'report.unknown-kind': { vi: 'Không có loại báo cáo "{kind}"', en: 'There is no report of the kind "{kind}"' },
  'report.not-found': { vi: 'Không có báo cáo số {reportId}', en: 'There is no report {reportId}' },
  'report.file-not-found': {
    vi: 'Báo cáo số {reportId} không có tệp dạng "{format}"',
    en: 'Report {reportId} has no file of the format "{format}"',
  },
  'plan.no-year': {
    vi: 'Kế hoạch được giao cho một năm từ {first} đến {last}',
    en: 'A plan is made for a year from {first} to {last}',
  },
  'plan.no-amount': {
    vi: 'Kế hoạch là số tiền lớn hơn không, tính bằng đồng nguyên',
    en: 'A plan is an amount above zero, in whole đồng',
  },
  'plan.no-reference': {
    vi: 'Hãy ghi quyết định giao kế hoạch, có số và ngày',
    en: 'Name the decision that sets the plan, with its number and day',
  },
});

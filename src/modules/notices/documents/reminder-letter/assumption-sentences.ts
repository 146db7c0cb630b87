import { isCivilDate } from '../../../../kernel/civil-date';
import { asPercentText, parseRate } from '../../../../kernel/rate';
import { formatShortDate } from '../../../../platform/documents/vietnamese-format';
import type { Assumption } from '../../../arrears/domain/statement';

/**
 * One sentence for each legal parameter that a figure rests on without a published text. They are printed with the figures:
 * whoever reads the letter must see what may still change.
 */
export function assumptionSentences(assumptions: readonly Assumption[]): string[] {
  return assumptions.map(({ parameter, validFrom, value }) => {
    const since = isCivilDate(validFrom) ? formatShortDate(validFrom) : validFrom;
    return `${nameOf(parameter)}, áp dụng từ ngày ${since}: ${valueOf(parameter, value)}`;
  });
}

function nameOf(parameter: string): string {
  if (parameter === 'monthly-charge-rate.HI') return 'tỷ lệ lãi chậm đóng BHYT một tháng';
  if (parameter === 'monthly-charge-rate.SI') return 'tỷ lệ lãi chậm đóng BHXH, BHTN, BHTNLĐ, BNN một tháng';
  if (parameter === 'daily-charge.payment-day-counts') return 'cách tính ngày nộp tiền';
  if (parameter === 'allocation.overdue-before-not-due')
    return 'thứ tự phân bổ giữa khoản quá hạn và khoản chưa đến hạn';
  if (parameter === 'due-date.moves-to-working-day') return 'hạn đóng rơi vào ngày nghỉ';
  return `tham số ${parameter}`;
}

function valueOf(parameter: string, value: string): string {
  if (parameter.startsWith('monthly-charge-rate.')) return `${asPercentText(parseRate(value)).replace('.', ',')}%`;
  if (parameter === 'daily-charge.payment-day-counts') {
    return value === 'true' ? 'ngày nộp tiền có tính là ngày chậm đóng' : 'ngày nộp tiền không tính là ngày chậm đóng';
  }
  if (parameter === 'allocation.overdue-before-not-due') {
    return value === 'true'
      ? 'khoản quá hạn của mọi quỹ được trừ trước'
      : 'theo thứ tự quỹ, không phân biệt đã đến hạn hay chưa';
  }
  if (parameter === 'due-date.moves-to-working-day') {
    return value === 'true' ? 'lùi đến ngày làm việc tiếp theo' : 'không lùi đến ngày làm việc tiếp theo';
  }
  return value;
}

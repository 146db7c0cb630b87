import { isCivilDate } from '../../../kernel/civil-date';
import { asPercentText, parseRate } from '../../../kernel/rate';
import { FUND_NAMES, type Fund } from '../../../law/fund';
import { PARAMETERS } from '../../../law/parameters/definition';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';

/** The legal parameters that figures of a report come from, as an officer names them. */
const NAMES: Readonly<Record<string, string>> = {
  'monthly-charge-rate.SI': 'Tỷ lệ lãi chậm đóng BHXH, BHTN, BHTNLĐ, BNN một tháng',
  'monthly-charge-rate.HI': 'Tỷ lệ lãi chậm đóng BHYT một tháng',
  'monthly-charge.last-computed-on': 'Ngày cuối cùng tính lãi chậm đóng theo tháng',
  'retroactive-wage.interest-free-months': 'Số tháng không tính lãi khi truy thu tiền lương',
  'retroactive-wage.share-of-monthly-rate': 'Phần lãi suất tháng áp dụng khi truy thu tiền lương',
  'daily-charge-rate': 'Tỷ lệ tính tiền xử lý hành vi chậm đóng, trốn đóng một ngày',
  'daily-charge.first-day': 'Ngày đầu tính tiền xử lý hành vi theo ngày',
  'daily-charge.payment-day-counts': 'Ngày nộp tiền tính là ngày chậm đóng',
  'due-date.rule': 'Cách xác định hạn đóng chậm nhất',
  'due-date.moves-to-working-day': 'Hạn đóng rơi vào ngày nghỉ thì lùi sang ngày làm việc',
  'registration.deadline-days': 'Số ngày của thời hạn đăng ký tham gia',
  'evasion.unpaid-days': 'Số ngày quá hạn thì bị xác định là trốn đóng',
  'evasion.reminder-within-days': 'Số ngày phải đôn đốc để xác định trốn đóng',
  'evasion.days-after-late-reminder': 'Số ngày sau khi đôn đốc muộn thì bị xác định là trốn đóng',
  'evasion.earliest-day': 'Ngày sớm nhất bị xác định là trốn đóng',
  'evasion.unregistered-days': 'Số ngày không đăng ký thì bị xác định là trốn đóng',
  'allocation.order': 'Thứ tự phân bổ tiền nộp vào các quỹ',
  'allocation.overdue-before-not-due': 'Khoản quá hạn được phân bổ trước khoản chưa đến hạn',
  'base-salary': 'Mức lương cơ sở',
  'wage-cap.SI-HI': 'Mức trần tiền lương đóng BHXH, BHYT',
  'wage-cap.UI': 'Mức trần tiền lương đóng BHTN',
  'wage-floor.SI': 'Mức sàn tiền lương đóng BHXH',
};

/** What a legal parameter is, in words; one that no figure comes from is told by what it rests on alone. */
export function parameterName(parameter: string): string {
  const [first = '', second = '', payer] = parameter.split('.');
  if (first === 'contribution-rate') {
    return `Tỷ lệ đóng ${FUND_NAMES[second as Fund].vi} của ${payer === 'employee' ? 'người lao động' : 'người sử dụng lao động'}`;
  }
  if (first === 'regional-minimum-wage') return `Mức lương tối thiểu vùng ${second}`;
  return NAMES[parameter] ?? 'Quy định pháp luật';
}

/** A value of a legal parameter as an officer writes it: rates in percent, days, yes or no. */
export function parameterValue(parameter: string, value: string): string {
  const kind = (PARAMETERS as Readonly<Record<string, string>>)[parameter];
  if (value === '') return '–';
  if (kind === 'rate') return `${asPercentText(parseRate(value)).replace('.', ',')}\u00a0%`;
  if (kind === 'flag') return value === 'true' ? 'có' : 'không';
  return isCivilDate(value) ? formatShortDate(value) : value;
}

import { OFFICERS } from '../../../law/enforcement/fines/competence';
import type { MeasureSpan, OfficerLine } from '../domain/measures/measure-figures';
import type { TakenMeasure } from '../domain/measures/urging';

/** Who decided on a sanction, as printed. */
export function officerName(officer: OfficerLine['officer']): string {
  return officer === 'committee' ? 'Chủ tịch Ủy ban nhân dân (chưa ghi cấp)' : OFFICERS[officer].title;
}

/** The report's spans of time as printed. */
export const SPAN_NAMES_VI: Readonly<Record<MeasureSpan, string>> = {
  month: 'Tháng báo cáo',
  monthBefore: 'Tháng trước',
  yearBefore: 'Cùng kỳ năm trước',
  yearToDate: 'Lũy kế từ đầu năm',
  yearToDateBefore: 'Lũy kế cùng kỳ năm trước',
};

/** What form B10-TS says was done, as printed. */
export const TAKEN_NAMES_VI: Readonly<Record<TakenMeasure, string>> = {
  reminded: 'đã gửi văn bản đôn đốc',
  checked: 'kiểm tra',
  referred: 'gửi hồ sơ kiến nghị khởi tố',
  prosecuted: 'đã khởi tố',
};

const NAMES: Readonly<Record<string, string>> = {
  'reminders.count': 'Văn bản đôn đốc đã gửi',
  'reminders.employers': 'Đơn vị được đôn đốc',
  'checks.count': 'Cuộc kiểm tra',
  'checks.employers': 'Đơn vị được kiểm tra',
  'checks.planned.count': 'Cuộc kiểm tra theo kế hoạch',
  'checks.planned.employers': 'Đơn vị được kiểm tra theo kế hoạch',
  'checks.unscheduled.count': 'Cuộc kiểm tra đột xuất',
  'checks.unscheduled.employers': 'Đơn vị được kiểm tra đột xuất',
  'checks.concluded': 'Cuộc đã kết luận',
  'checks.established': 'Số tiền kết luận phải nộp',
  'checks.recovered': 'Số tiền đã thu hồi',
  'fines.fines': 'Quyết định phạt tiền',
  'fines.warnings': 'Quyết định phạt cảnh cáo',
  'fines.employers': 'Đơn vị bị xử phạt',
  'fines.amount': 'Tổng số tiền phạt',
  'fines.recommended.count': 'Hồ sơ chuyển Ủy ban nhân dân đề nghị xử phạt',
  'fines.recommended.employers': 'Đơn vị có hồ sơ chuyển Ủy ban nhân dân',
  'named.employers': 'Đơn vị bị công khai',
  'named.amount': 'Số tiền đã công khai',
  'named.removed': 'Đơn vị được gỡ tên',
  'referrals.count': 'Hồ sơ kiến nghị khởi tố',
  'referrals.employers': 'Đơn vị bị kiến nghị khởi tố',
  'referrals.arrears': 'Số tiền tại thời điểm kiến nghị',
  'referrals.paidSince': 'Số tiền đã nộp sau kiến nghị',
  'referrals.paidInPart': 'Đơn vị khắc phục một phần',
  'referrals.paidInFull': 'Đơn vị khắc phục toàn bộ',
  'referrals.prosecuted': 'Vụ đã khởi tố',
  'referrals.declined': 'Vụ không khởi tố',
  'referrals.returned': 'Hồ sơ bị trả lại',
};

const OF_OFFICER: Readonly<Record<string, string>> = {
  fines: 'Quyết định phạt tiền',
  warnings: 'Quyết định phạt cảnh cáo',
  employers: 'Đơn vị bị xử phạt',
  amount: 'Số tiền phạt',
};

/** A figure of what was done, by its path in a span: `checks.planned.count`. */
export function measureName(path: string): string {
  return NAMES[path] ?? path;
}

/** A figure of a re-statement: `measures.yearToDate.checks.count`, `measures.month.fines.officer.vss-director.amount`. */
export function measureFigureWords(figure: string): string {
  const [, span = '', ...path] = figure.split('.');
  const when = (SPAN_NAMES_VI as Readonly<Record<string, string>>)[span] ?? 'Lũy kế đến nay';
  const [first, second, officer = '', last = ''] = path;
  if (first === 'fines' && second === 'officer') {
    return `${OF_OFFICER[last] ?? last} của ${officerName(officer as OfficerLine['officer'])}, ${lower(when)}`;
  }
  return path.join('.') === 'stated' ? `Có số liệu: ${lower(when)}` : `${measureName(path.join('.'))}, ${lower(when)}`;
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

import { AGE_BAND_NAMES_VI } from '../domain/age-band';
import { PARTICIPANT_KIND_NAMES } from '../../../law/participant-kinds';
import { chargesOnlyOf } from '../domain/b03';
import type { Change, Comparison, MonthlyReportData, RateChange } from '../domain/monthly-report-data';
import { hundredthsOf, type Ratio } from '../domain/ratio';
import { STANDING_NAMES_VI } from '../domain/employer-standing';
import type { ColumnFormat } from './form-table';
import { termsOf } from './letter-terms';
import { percentText } from './report-words';

/** One headline figure with the same figure a month and a year before; `null` where there was no report. Percentages in hundredths of a per cent. */
export interface SummaryRow {
  readonly label: string;
  readonly unit: string;
  readonly format: Extract<ColumnFormat, 'amount' | 'count' | 'percent' | 'text'>;
  readonly now: number | string | null;
  readonly monthBefore: number | null;
  readonly yearBefore: number | null;
  readonly bold: boolean;
}

type ChangeKey = {
  [K in keyof Comparison]: Comparison[K] extends Change ? K : never;
}[keyof Comparison];

/** Every headline figure of a report in the order in which the sheet "Tổng hợp" shows them. */
export function summaryRows(data: MonthlyReportData): SummaryRow[] {
  const { totals, receivable, collection, rates } = data;
  const terms = termsOf(data);
  const apart = chargesOnlyOf(data.b03.rows);
  return [
    compared(data, 'employersInArrears', 'Số đơn vị chậm đóng, trốn đóng', 'đơn vị', true),
    compared(data, 'workersAffected', 'Số lao động bị ảnh hưởng', 'người', true),
    count(`Ngoài ra: ${terms.chargesOnly}`, apart.employers, 'đơn vị'),
    amount(`– ${terms.chargesShort} còn phải nộp của các đơn vị này`, apart.charges),
    compared(data, 'arrears', 'Số tiền chậm đóng, trốn đóng', 'đồng', true),
    compared(data, 'late', '– Trong đó: chậm đóng', 'đồng'),
    amount('– Trong số chậm đóng: không bị coi là trốn đóng', totals.lateNotEvaded),
    compared(data, 'evaded', '– Trong đó: trốn đóng', 'đồng'),
    amount('Số tiền chưa đến hạn xử lý', totals.notDue),
    amount('Tổng số tiền còn phải đóng', totals.outstanding),
    compared(data, 'chargeBearing', `Số tiền ${terms.arrears} ${terms.bearingShort}`, 'đồng', true),
    compared(data, 'charges', `${terms.charges} còn phải nộp`, 'đồng', true),
    amount('– Đã phát sinh', totals.chargesAccrued),
    amount('– Đã nộp', totals.chargesPaid),
    count('Đơn vị không còn khả năng đóng', totals.unableToPay.employers, 'đơn vị', true),
    amount('– Số tiền chậm đóng, trốn đóng của các đơn vị này', totals.unableToPay.arrears),
    ...data.byStanding
      .filter((line) => line.unableToPay && line.summary.employers > 0)
      .map((line) => count(`– ${STANDING_NAMES_VI[line.standing]}`, line.summary.employers, 'đơn vị')),
    amount('Số phải thu cả năm (mẫu số)', receivable.total, true),
    amount('– Nợ năm trước chuyển sang', receivable.broughtForward),
    amount('– Phải thu trong năm', receivable.ofYear),
    rate('Tỷ lệ chậm đóng = số tiền chậm đóng, trốn đóng / số phải thu', rates.overdue, data, 'overdue'),
    rate(`Tỷ lệ ${terms.arrears} ${terms.bearingShort}`, rates.chargeBearing, data, 'chargeBearingRate'),
    ...participantRows(data),
    amount('Số đã thu từ đầu năm', collection.collected, true),
    ...planRows(data),
  ];
}

/** Ages with their employers, for the sheet and the letter alike. */
export function ageLabel(band: keyof typeof AGE_BAND_NAMES_VI): string {
  return AGE_BAND_NAMES_VI[band];
}

/** People insured by kind; what earlier reports said of them is entered data too. */
function participantRows({ participants = [] }: MonthlyReportData): SummaryRow[] {
  return participants.map(({ kind, now, yearBefore }) => ({
    ...row(`Số người tham gia ${PARTICIPANT_KIND_NAMES[kind].vi}`, 'người', 'count', true),
    now,
    yearBefore,
  }));
}

function planRows({ collection }: MonthlyReportData): SummaryRow[] {
  if (collection.plan === null || collection.rate === null) {
    return [{ ...row('Kế hoạch thu năm', '', 'text'), now: 'chưa được nhập vào hệ thống' }];
  }
  return [
    amount('Kế hoạch thu năm', collection.plan),
    { ...row('Tỷ lệ thực hiện kế hoạch = đã thu / kế hoạch', '%', 'percent', true), now: hundredths(collection.rate) },
  ];
}

function row(label: string, unit: string, format: SummaryRow['format'], bold = false): Omit<SummaryRow, 'now'> {
  return { label, unit, format, bold, monthBefore: null, yearBefore: null };
}

function amount(label: string, now: number, bold = false): SummaryRow {
  return { ...row(label, 'đồng', 'amount', bold), now };
}

function count(label: string, now: number, unit: string, bold = false): SummaryRow {
  return { ...row(label, unit, 'count', bold), now };
}

function compared(data: MonthlyReportData, key: ChangeKey, label: string, unit: string, bold = false): SummaryRow {
  return {
    ...row(label, unit, unit === 'đồng' ? 'amount' : 'count', bold),
    now: data.totals[key],
    monthBefore: data.monthBefore?.[key].before ?? null,
    yearBefore: data.yearBefore?.[key].before ?? null,
  };
}

function rate(label: string, ratio: Ratio, data: MonthlyReportData, key: 'overdue' | 'chargeBearingRate'): SummaryRow {
  const before = (change: RateChange | undefined): number | null => (change ? hundredths(change.before) : null);
  const now = hundredths(ratio);
  return {
    ...row(label, '%', now === null ? 'text' : 'percent', true),
    now: now ?? percentText(ratio),
    monthBefore: before(data.monthBefore?.[key]),
    yearBefore: before(data.yearBefore?.[key]),
  };
}

function hundredths(ratio: Ratio): number | null {
  return ratio.percent === null ? null : Number(hundredthsOf(ratio.percent));
}

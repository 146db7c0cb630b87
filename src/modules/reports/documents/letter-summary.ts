import { PARTICIPANT_KIND_NAMES } from '../../../law/participant-kinds';
import { divideHalfUp } from '../../../kernel/money';
import { formatCount } from '../../../platform/documents/vietnamese-format';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import type { FineFigures, MeasureFigures, ReferralFigures } from '../domain/measures/measure-figures';
import type { Ratio } from '../domain/ratio';
import { termsOf } from './letter-terms';
import { officerName } from './measure-words';
import { notComputedSentence } from './not-computed';
import { checkWords, decimalComma, monthText, percentText } from './report-words';

/** The report in some sentences, amounts in thousand millions of đồng: what is read out in a meeting. Exact amounts follow in the sections. */
export function summarySentences(data: MonthlyReportData): string[] {
  const year = yearToDateWords(data.period);
  const { yearToDate, referralsToDate } = data.measures;
  const leftOut = notComputedSentence(data);
  return [
    ...participantSentence(data),
    collectionSentence(data),
    arrearsSentences(data),
    ...(leftOut === null ? [] : [leftOut]),
    checkSentence(year, checkWords(data.period), yearToDate),
    fineSentence(year, yearToDate.fines),
    referralSentence(referralsToDate, yearToDate.referrals),
  ];
}

/** The months of the year up to a period: `7 tháng đầu năm 2023`, `tháng 01 năm 2026`, `năm 2026`. */
export function yearToDateWords(period: string): string {
  const month = Number(period.slice(5, 7));
  if (month === 1) return monthText(period);
  return month === 12 ? `năm ${period.slice(0, 4)}` : `${month} tháng đầu năm ${period.slice(0, 4)}`;
}

/** How many people are insured, where that was entered. */
function participantSentence({ participants = [], period }: MonthlyReportData): string[] {
  if (participants.length === 0) return [];
  const kinds = participants.map(
    ({ kind, now }) => `${formatCount(now ?? 0)} người tham gia ${PARTICIPANT_KIND_NAMES[kind].vi}`,
  );
  return [`Đến hết ${monthText(period)}, trên địa bàn có ${kinds.join('; ')}.`];
}

function collectionSentence({ collection, period }: MonthlyReportData): string {
  const until = `Đến hết ${monthText(period)}, tổng số thu BHXH, BHYT, BHTN từ đầu năm là ${billions(collection.collected)}`;
  if (collection.rate === null || collection.plan === null) return `${until}.`;
  return `${until}, đạt ${percentText(collection.rate)} kế hoạch (${billions(collection.plan)}).`;
}

function arrearsSentences(data: MonthlyReportData): string {
  const { totals, rates, period } = data;
  const { arrears, bearing } = termsOf(data);
  return (
    `Đến hết ${monthText(period)}, trên địa bàn có ${counted(totals.employersInArrears)} đơn vị ${arrears} ` +
    `(liên quan đến ${counted(totals.workersAffected)} lao động), tổng số tiền ${arrears} BHXH, BHYT, BHTN là ${billions(totals.arrears)}, ` +
    `tỷ lệ chậm đóng ${rateOf(rates.overdue, 'số phải thu')}. ` +
    `Số tiền ${arrears} ${bearing} là ${billions(totals.chargeBearing)}, tỷ lệ ${rateOf(rates.chargeBearing, 'số phải thu')}.`
  );
}

function checkSentence(year: string, looks: string, { checks }: MeasureFigures): string {
  if (checks.count === 0 && checks.concluded === 0) return `Trong ${year} chưa có cuộc ${looks} nào.`;
  const money =
    checks.established === 0
      ? 'chưa có kết luận về số tiền phải nộp'
      : `kết luận số tiền phải nộp ${billions(checks.established)}, đã thu hồi ${billions(checks.recovered)}, đạt ${percentText(checks.recovery)}`;
  return (
    `Trong ${year}, đã thực hiện ${counted(checks.count)} cuộc ${looks}, trong đó theo kế hoạch tại ` +
    `${counted(checks.planned.employers)} đơn vị, đột xuất tại ${counted(checks.unscheduled.employers)} đơn vị; ${money}.`
  );
}

function fineSentence(year: string, fines: FineFigures): string {
  const handed =
    fines.recommended.count === 0
      ? ''
      : `; đã chuyển ${counted(fines.recommended.count)} hồ sơ đề nghị Ủy ban nhân dân xử phạt`;
  if (fines.employers === 0) return `Trong ${year} chưa có đơn vị bị xử phạt vi phạm hành chính${handed}.`;
  const byOfficer = fines.byOfficer.map(
    (line) =>
      `${officerName(line.officer)}: ${counted(line.fines + line.warnings)} quyết định, ${billions(line.amount)}`,
  );
  return (
    `Trong ${year}, đã xử phạt vi phạm hành chính ${counted(fines.employers)} đơn vị với tổng số tiền phạt ${billions(fines.amount)} ` +
    `(${byOfficer.join('; ')})${handed}.`
  );
}

function referralSentence(toDate: ReferralFigures, { count }: ReferralFigures): string {
  if (toDate.count === 0) return 'Đến nay chưa kiến nghị khởi tố đơn vị nào.';
  const inYear = count === toDate.count ? '' : ` (từ đầu năm: ${counted(count)} hồ sơ)`;
  const paid = [
    ...(toDate.paidInPart > 0 ? [`${counted(toDate.paidInPart)} đơn vị đã khắc phục một phần`] : []),
    ...(toDate.paidInFull > 0 ? [`${counted(toDate.paidInFull)} đơn vị đã khắc phục toàn bộ`] : []),
  ];
  const since =
    paid.length === 0
      ? 'đến nay chưa đơn vị nào nộp'
      : `trong đó ${paid.join(', ')} với số tiền ${billions(toDate.paidSince)}`;
  return (
    `Đến nay, đã chuyển kiến nghị khởi tố đến cơ quan điều tra đối với ${counted(toDate.employers)} đơn vị${inYear}, ` +
    `tổng số tiền chậm đóng, trốn đóng tại thời điểm kiến nghị là ${billions(toDate.arrears)}; ${since}.`
  );
}

/** A rate with what it was divided from. */
function rateOf(ratio: Ratio, of: string): string {
  return `${percentText(ratio)} (trên ${of} ${billions(ratio.denominator)})`;
}

/** Thousand millions with one decimal, rounded half-up; below one of them millions, below one of these whole đồng. */
export function billions(amount: number): string {
  if (amount < 1_000_000) return `${formatCount(amount)} đồng`;
  const [unit, name] = amount < 999_950_000 ? [1_000_000n, 'triệu'] : [1_000_000_000n, 'tỷ'];
  const tenths = divideHalfUp(BigInt(amount) * 10n, unit);
  const text = tenths % 10n === 0n ? String(tenths / 10n) : `${tenths / 10n}.${tenths % 10n}`;
  return `${decimalComma(text)} ${name} đồng`;
}

/** A number of things in a sentence of an office: below ten with a leading zero. */
function counted(count: number): string {
  return count < 10 ? String(count).padStart(2, '0') : formatCount(count);
}

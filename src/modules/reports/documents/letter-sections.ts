import { cited } from '../../../law/citations';
import { dongInWords, formatCount, formatDate } from '../../../platform/documents/vietnamese-format';
import type { CivilDate } from '../../../kernel/civil-date';
import { chargesOnlyOf } from '../domain/b03';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { debtorsTable } from './debtors-table';
import type { LetterDetails } from './letter-details';
import { summarySentences, yearToDateWords } from './letter-summary';
import { termsOf } from './letter-terms';
import {
  agesTable,
  changesTable,
  measuresTable,
  fundsTable,
  participantsTable,
  textTable,
  unableTable,
} from './letter-tables';
import { notComputedRest, notComputedTable } from './not-computed';
import type { PdfTable } from './pdf-table';
import { assumptionWords, checkWords, dayText, percentText } from './report-words';
import { factsTable } from './restatement-facts';
import { causesInLetter } from './restatement-words';

/** One piece of a section; what it is not is null. */
export interface LetterBlock {
  readonly paragraph: string | null;
  /** Whether the paragraph introduces what follows and stays on its page. */
  readonly leads: boolean;
  readonly table: PdfTable | null;
  /** The name of a chart among the document's assets, and what it shows. */
  readonly chart: { readonly age: boolean; readonly trend: boolean; readonly caption: string } | null;
}

/** A numbered section of the letter. A later figure (checks, fines, referrals) is one more of these in `letterSections`. */
export interface LetterSection {
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
}

/** The sections of the cover letter in order, numbered; one that has nothing to say is left out. */
export function letterSections(data: MonthlyReportData, details: LetterDetails): LetterSection[] {
  const sections: readonly (readonly [title: string, blocks: readonly LetterBlock[]])[] = [
    ['Tóm tắt', summarySentences(data).map(text)],
    ['Điều chỉnh so với báo cáo trước', restatement(details)],
    ['Tình hình chung', overview(data)],
    ['Số người tham gia', participants(data)],
    ['So với tháng trước và cùng kỳ năm trước', changes(data)],
    [
      'Số tiền theo quỹ thành phần và trạng thái',
      [
        table(fundsTable(data)),
        text('Đơn vị tính: đồng. Cột “Chậm đóng” gồm cả số tiền chậm đóng không bị coi là trốn đóng.'),
      ],
    ],
    ['Cơ cấu theo thời gian quá hạn', ages(data)],
    ['Diễn biến 13 tháng', trend(data)],
    ['Đơn vị không còn khả năng đóng', unable(data)],
    ['Đơn vị chưa tính được', notComputed(data)],
    [`Đôn đốc, ${checkWords(data.period)}, xử phạt, công khai, kiến nghị khởi tố`, measures(data)],
    ['Tham số tạm tính', assumptions(data)],
    ['Dấu nhật ký kiểm toán', auditHead(details)],
  ];
  return sections
    .filter(([, blocks]) => blocks.length > 0)
    .map(([title, blocks], index) => ({ number: String(index + 1), title, blocks }));
}

function overview(data: MonthlyReportData): LetterBlock[] {
  const { totals, receivable } = data;
  const terms = termsOf(data);
  const parts =
    terms.arrears === 'chậm đóng' ? '' : `, trong đó chậm đóng ${dong(totals.late)}, trốn đóng ${dong(totals.evaded)}`;
  return [
    text(
      `Đến hết ${formatDate(data.asOf as CivilDate)}, trên địa bàn quản lý có ${formatCount(totals.employersInArrears)} đơn vị ${terms.arrears} BHXH, BHYT, BHTN, ` +
        `liên quan đến ${formatCount(totals.workersAffected)} lao động. Tổng số tiền ${terms.arrears} là ${inFull(totals.arrears)}${parts}. ` +
        `Ngoài ra, số tiền chưa đến hạn xử lý là ${dong(totals.notDue)}.`,
    ),
    ...chargesOnly(data),
    text(
      `Tỷ lệ chậm đóng là ${rateText(data.rates.overdue)}; số phải thu cả năm gồm nợ năm trước chuyển sang ${dong(receivable.broughtForward)} ` +
        `và phải thu trong năm ${dong(receivable.ofYear)}. ${receivable.basis}`,
    ),
    text(
      `Số tiền ${terms.arrears} ${terms.bearing} là ${inFull(totals.chargeBearing)}, tỷ lệ ${rateText(data.rates.chargeBearing)}.`,
    ),
    text(
      `${terms.charges} còn phải nộp là ${inFull(totals.charges)} (đã phát sinh ${dong(totals.chargesAccrued)}, đã nộp ${dong(totals.chargesPaid)}).`,
    ),
    text(collectionText(data)),
  ];
}

function chargesOnly(data: MonthlyReportData): LetterBlock[] {
  const { employers, workers, charges } = chargesOnlyOf(data.b03.rows);
  if (employers === 0) return [];
  return [
    text(
      `Không tính vào số đơn vị nêu trên, còn ${formatCount(employers)} ${termsOf(data).chargesOnly} (${formatCount(workers)} lao động), với số tiền ${dong(charges)}.`,
    ),
  ];
}

function collectionText({ collection }: MonthlyReportData): string {
  const collected = `Tổng số tiền thu từ đầu năm là ${inFull(collection.collected)}`;
  if (collection.rate === null) {
    return `${collected}. Kế hoạch thu năm chưa được nhập vào hệ thống nên báo cáo này không nêu tỷ lệ thực hiện kế hoạch.`;
  }
  const basis = collection.planReference === null ? '' : ` theo ${collection.planReference}`;
  return `${collected}, đạt ${percentText(collection.rate)} kế hoạch năm (${formatCount(collection.rate.numerator)} đồng / ${formatCount(collection.rate.denominator)} đồng)${basis}.`;
}

function participants(data: MonthlyReportData): LetterBlock[] {
  const found = participantsTable(data);
  return found === null ? [] : [table(found)];
}

function changes(data: MonthlyReportData): LetterBlock[] {
  const compared = changesTable(data);
  return [
    compared === null
      ? text('Hệ thống chưa có báo cáo của tháng trước và của cùng kỳ năm trước để so sánh.')
      : table(compared),
  ];
}

function ages(data: MonthlyReportData): LetterBlock[] {
  return [
    table(agesTable(data)),
    text('Đơn vị tính: đồng. Mỗi đơn vị được đếm một lần, theo khoản quá hạn lâu nhất.'),
    chart('age', 'Biểu đồ 1. Số tiền chậm đóng, trốn đóng theo thời gian quá hạn và trạng thái'),
  ];
}

function trend(data: MonthlyReportData): LetterBlock[] {
  return [
    chart('trend', 'Biểu đồ 2. Số tiền chậm đóng, trốn đóng và tỷ lệ chậm đóng'),
    ...(data.trend.length < 13
      ? [text(`Có báo cáo của ${data.trend.length} trong 13 tháng; tháng không có báo cáo không được thể hiện.`)]
      : []),
  ];
}

function unable(data: MonthlyReportData): LetterBlock[] {
  const found = unableTable(data);
  return [found === null ? text('Không có đơn vị thuộc diện không còn khả năng đóng còn nợ.') : table(found)];
}

function notComputed(data: MonthlyReportData): LetterBlock[] {
  const found = notComputedTable(data);
  if (found === null) return [];
  const rest = notComputedRest(data);
  return [
    text('Các đơn vị sau không có trong số liệu nào của báo cáo này, cho đến khi dữ liệu còn thiếu được bổ sung:'),
    table(found),
    ...(rest === null ? [] : [text(rest)]),
  ];
}

function measures(data: MonthlyReportData): LetterBlock[] {
  const { checks } = data.measures.yearToDate;
  const recovery =
    checks.established === 0
      ? []
      : [
          text(
            `Số tiền kết luận phải nộp trong ${yearToDateWords(data.period)} là ${inFull(checks.established)}; đã thu hồi ${inFull(checks.recovered)}, ` +
              `tỷ lệ thu hồi ${rateText(checks.recovery)}.`,
          ),
        ];
  return [
    ...recovery,
    table(measuresTable(data)),
    text(
      'Cuộc kiểm tra (thanh tra) tính theo ngày quyết định; số tiền tính theo ngày kết luận. Số đã thu hồi, số đã nộp sau kiến nghị là số nộp vào các khoản đã kết luận, đã kiến nghị đến cuối kỳ tương ứng. Ô trống: không có số liệu của kỳ đó.',
    ),
  ];
}

function restatement(details: LetterDetails): LetterBlock[] {
  if (details.restatement === null) return [];
  const { replacesVersion, causes } = details.restatement;
  const facts = factsTable(causes);
  const figures = causesInLetter(causes);
  const sentence = (said: string | null): LetterBlock[] => (said === null ? [] : [text(said)]);
  return [
    text(`Báo cáo này là lần ${replacesVersion + 1}, thay thế báo cáo lần ${replacesVersion} của cùng tháng.`),
    ...(facts === null
      ? []
      : [text(`Chứng từ, quyết định được ghi nhận sau khi chốt báo cáo lần ${replacesVersion}:`), table(facts.table)]),
    ...sentence(facts?.rest ?? null),
    ...(figures.table === null ? [] : [text('Các nguyên nhân làm thay đổi số liệu:'), table(figures.table)]),
    ...sentence(figures.rest),
    ...sentence(figures.earlierMonths),
  ];
}

function auditHead({ auditHead: head }: LetterDetails): LetterBlock[] {
  if (head === null) return [];
  return [
    text(
      `Khi chốt báo cáo, nhật ký kiểm toán của hệ thống ở mục, mã băm, chữ ký: ${head}. Bản in này là căn cứ đối chiếu khi cần kiểm tra dữ liệu có bị sửa hay không.`,
    ),
  ];
}

function assumptions(data: MonthlyReportData): LetterBlock[] {
  if (data.assumptions.length === 0) return [];
  const rows = data.assumptions.map((entry) => {
    const { name, value } = assumptionWords(entry);
    return [name, `${value} (từ ${dayText(entry.validFrom)})`, cited(entry.reference)];
  });
  return [
    text('Các tham số sau chưa có văn bản xác nhận, đang được tạm áp dụng khi tính số liệu:'),
    table(
      textTable(
        [
          ['Tham số', 30],
          ['Giá trị', 24],
          ['Căn cứ, lý do', 50],
        ],
        rows,
        { textColumns: 3 },
      ),
    ),
  ];
}

/** What the annexes hold, said in the letter. */
export function debtorsSentence(data: MonthlyReportData): string {
  if (debtorsTable(data).complete) return 'Danh sách đầy đủ các đơn vị.';
  const apart = chargesOnlyOf(data.b03.rows).employers;
  const others = apart === 0 ? '' : ` và ${formatCount(apart)} ${termsOf(data).chargesOnly}`;
  const listed = `${formatCount(data.totals.employersInArrears)} đơn vị chậm đóng, trốn đóng${others}`;
  return `Phụ lục này nêu ${data.topDebtors.length} đơn vị có số tiền chậm đóng, trốn đóng lớn nhất; danh sách đầy đủ ${listed} theo Mẫu B03${data.form}-TS, chi tiết theo quỹ thành phần, nằm trong bảng tính (XLSX) kèm theo, trang “B03-TS”.`;
}

function rateText(ratio: { numerator: number; denominator: number; percent: string | null }): string {
  return `${percentText(ratio)} (${formatCount(ratio.numerator)} đồng / ${formatCount(ratio.denominator)} đồng)`;
}

function dong(amount: number): string {
  return `${formatCount(amount)} đồng`;
}

function inFull(amount: number): string {
  return `${dong(amount)} (bằng chữ: ${dongInWords(BigInt(amount))})`;
}

function text(paragraph: string): LetterBlock {
  return { paragraph, leads: paragraph.endsWith(':'), table: null, chart: null };
}

function table(shown: PdfTable): LetterBlock {
  return { paragraph: null, leads: false, table: shown, chart: null };
}

function chart(which: 'age' | 'trend', caption: string): LetterBlock {
  return {
    paragraph: null,
    leads: false,
    table: null,
    chart: { age: which === 'age', trend: which === 'trend', caption },
  };
}

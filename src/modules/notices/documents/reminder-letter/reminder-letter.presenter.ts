import { addDays } from '../../../../kernel/civil-date';
import { formatDong } from '../../../../kernel/money';
import { printedNumber } from '../../../../kernel/paper-number';
import { dongInWords, formatCount, formatDate, formatPeriod } from '../../../../platform/documents/vietnamese-format';
import type { Statement } from '../../../arrears/domain/statement';
import { totalOf, type FormColumn } from '../../domain/form-columns';
import type { CaseReminder } from '../../domain/case-reminder';
import { paymentResult, type PaidUpTo, type PaymentResult } from '../../domain/payment-result';
import { reminderFigures, type ReminderLetter } from '../../domain/reminder-letter';
import type { PaymentResultView, ReminderLetterView } from '../../domain/reminder-letter-view';
import { accountOf, documentHead } from '../document-head';
import { assumptionSentences } from './assumption-sentences';
import { formRows, hasOldInterest } from './c12-rows';
import { debtDetails } from './debt-details';
import { paymentSummary } from './payment-summary';

/** Copies of the letter, as the form lists them. */
export const REMINDER_RECIPIENTS: readonly string[] = ['Như trên;', 'Lưu: VT, QLT.'];

const ABOUT = 'V/v đôn đốc đóng BHXH, BHTN, BHYT';
const CONFIRMED: readonly (readonly [string, FormColumn, string])[] = [
  ['a', 'RET', 'BHXH bắt buộc (quỹ hưu trí và tử tuất)'],
  ['b', 'SICK', 'BHXH bắt buộc (quỹ ốm đau, thai sản)'],
  ['c', 'OAD', 'BHTNLĐ, BNN'],
  ['d', 'UI', 'BHTN'],
  ['đ', 'HI', 'BHYT'],
];

/** What a letter says, whatever its number is made of. */
type ReminderContent = Omit<ReminderLetter, 'number'>;

/** Form 01-ĐĐ with C12-TS and the annex, every value formatted. Pure: the same letter gives the same view. */
export function presentReminderLetter({ number, ...letter }: ReminderLetter): ReminderLetterView {
  return present(letter, number === null ? null : printedNumber(number, letter.office.symbol));
}

/** The same form as a paper of a case, which has its number as it is printed. */
export function presentCaseReminder({ number, ...letter }: CaseReminder): ReminderLetterView {
  return present(letter, number);
}

function present(letter: ReminderContent, number: string | null): ReminderLetterView {
  const { employer, office, statement } = letter;
  const result = tableOf(letter);
  const figures = reminderFigures(result.closing);
  const upcoming = letter.evasionDates.map(({ on }) => on).filter((on) => on > letter.issuedOn);
  const assumptions = assumptionSentences(statement.assumptions);
  return {
    doc: documentHead({ ...letter, number }, ABOUT, ABOUT),
    signature: { ...office.signatory, recipients: REMINDER_RECIPIENTS },
    employer: {
      name: employer.name,
      code: employer.taxCode === null ? employer.code : `${employer.code} (mã số thuế ${employer.taxCode})`,
      address: employer.address,
      phone: employer.phone,
    },
    summary: paymentSummary(letter, figures),
    office: office.name,
    month: formatPeriod(letter.period),
    asOf: formatDate(statement.asOf),
    late: formatDong(figures.late),
    evaded: formatDong(figures.evaded),
    lateDays: formatCount(figures.lateDays),
    evadedDays: formatCount(figures.evadedDays),
    lateCharge: formatDong(figures.lateCharge),
    evadedCharge: formatDong(figures.evadedCharge),
    oldInterest: figures.oldInterest === 0n ? null : formatDong(figures.oldInterest),
    owed: formatDong(figures.owed),
    owedInWords: dongInWords(figures.owed),
    firstEvasion: upcoming.length === 0 ? null : formatDate(upcoming.toSorted()[0]!),
    papersBefore: formatDate(letter.papersBefore),
    assumptions: assumptions.length === 0 ? null : assumptions,
    form: presentForm(letter, result),
    details: debtDetails(statement, letter.evasionDates),
  };
}

/** The table C12-TS of a letter. */
export function tableOf({ period, opening, reviewed, statement, carried }: ReminderContent): PaymentResult {
  return paymentResult(period, { opening, reviewed, closing: statement }, carried?.figures?.position ?? null);
}

function presentForm(letter: ReminderContent, result: PaymentResult): PaymentResultView {
  const { office, statement, workforce, receipts } = letter;
  const shortfall = statement.totals.outstanding + statement.totals.charges;
  return {
    month: formatPeriod(letter.period).replace('tháng', 'Tháng'),
    officeAddress: office.address === '' ? null : office.address,
    officePhone: office.phone,
    rows: formRows({ result, workforce, receipts }),
    confirmations: [
      ...CONFIRMED.map(([mark, column, name]) =>
        confirmation(mark, name, workforce.current.workers[column], result.paidUpTo[column]),
      ),
      `e) Tổng số nộp thiếu là ${formatDong(shortfall)} đồng, đề nghị đơn vị nộp vào ${accountOf(office)} của cơ quan ${office.name} trước ${formatDate(letter.payBefore)}.`,
    ],
    closing: `g) Đề nghị đơn vị kiểm tra số liệu trên, nếu chưa thống nhất đề nghị đến cơ quan ${office.name} để kiểm tra, điều chỉnh trước ${formatDate(letter.reconcileBefore)}. Quá thời hạn trên nếu đơn vị không đến, số liệu trên là đúng.`,
    span: `Số liệu từ ${formatDate(addDays(letter.opening.asOf, 1))} đến hết ${formatDate(statement.asOf)}`,
    notes: tableNotes(letter, result),
  };
}

/** What the lines under the table say: where section A comes from, and what stands beside the form. */
function tableNotes(letter: ReminderContent, { movements, ...result }: PaymentResult): string[] {
  const { opening, carried, statement } = letter;
  const collected = [movements.lateInMonthCharge, movements.collectedLateCharge, movements.collectedEvadedCharge];
  return [
    carried === null
      ? `Mục A: số liệu đến hết ${formatDate(opening.asOf)}, theo dữ liệu đã ghi nhận đến ngày lập thông báo này.`
      : `Mục A là mục Đ của Thông báo kèm văn bản ${carried.reference}.`,
    ...(holdsUndivided(opening) || holdsUndivided(statement)
      ? [
          'Cột HTTT gồm cả số tiền BHXH của các kỳ trước tháng 7 năm 2025 chưa tách quỹ ốm đau, thai sản và quỹ hưu trí, tử tuất.',
        ]
      : []),
    ...(collected.some((amounts) => totalOf(amounts) > 0n)
      ? ['Số tiền xử lý hành vi tại các dòng 3.1.2.2 và 4.1.3 của mục B không tính lại tại dòng 5.']
      : []),
    ...(hasOldInterest({ movements, ...result })
      ? ['(**) Dòng bổ sung ngoài mẫu: lãi chậm đóng đã tính theo quy định trước ngày 01/7/2025 còn phải nộp.']
      : []),
    ...(result.recomputed === null
      ? []
      : [
          '(***) Dòng bổ sung ngoài mẫu: số đã thông báo kỳ trước được tính lại theo tham số hoặc dữ liệu được nhập sau ngày thông báo đó.',
        ]),
  ];
}

function confirmation(mark: string, name: string, workers: number, paid: PaidUpTo): string {
  const result =
    'until' in paid
      ? `đến hết ${formatPeriod(paid.until)}`
      : `chưa đủ cho ${formatPeriod(paid.unpaidSince)}, tháng đầu tiên phát sinh`;
  return `${mark}) Kết quả đơn vị đã đóng ${name} cho ${formatCount(workers)} lao động ${result}.`;
}

/** Whether older money stands in the retirement column because its funds were not told apart. */
function holdsUndivided(statement: Statement): boolean {
  const undivided = statement.totals.byFund.SI;
  return undivided !== undefined && undivided.outstanding + undivided.charges > 0n;
}

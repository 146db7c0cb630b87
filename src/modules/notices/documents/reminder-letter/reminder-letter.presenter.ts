import { invariant } from '../../../../kernel/invariant';
import { formatDong } from '../../../../kernel/money';
import {
  dongInWords,
  formatCount,
  formatDate,
  formatDocumentNumber,
  formatPeriod,
} from '../../../../platform/documents/vietnamese-format';
import type { Statement } from '../../../arrears/domain/statement';
import type { FormColumn } from '../../domain/form-columns';
import type { CaseReminder } from '../../domain/case-reminder';
import { paymentResult, type PaidUpTo, type PaymentResult } from '../../domain/payment-result';
import { reminderFigures, type IssuingOffice, type ReminderLetter } from '../../domain/reminder-letter';
import type { DocumentHead, PaymentResultView, ReminderLetterView } from '../../domain/reminder-letter-view';
import { assumptionSentences } from './assumption-sentences';
import { formRows, hasOldInterest } from './c12-rows';
import { debtDetails } from './debt-details';

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
  return present(letter, number === null ? null : `${formatDocumentNumber(number)}/${letter.office.symbol}`);
}

/** The same form as a paper of a case, which has its number as it is printed. */
export function presentCaseReminder({ number, ...letter }: CaseReminder): ReminderLetterView {
  return present(letter, number);
}

function present(letter: ReminderContent, number: string | null): ReminderLetterView {
  const { employer, office, statement } = letter;
  const result = paymentResult(letter.period, letter.opening, statement);
  const figures = reminderFigures(result.closing);
  const upcoming = letter.evasionDates.map(({ on }) => on).filter((on) => on > letter.issuedOn);
  const assumptions = assumptionSentences(statement.assumptions);
  return {
    doc: headOf(letter, number),
    signature: { ...office.signatory, recipients: REMINDER_RECIPIENTS },
    employer: {
      name: employer.name,
      code: employer.taxCode === null ? employer.code : `${employer.code} (mã số thuế ${employer.taxCode})`,
      address: employer.address,
      phone: employer.phone,
    },
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

function headOf({ office, employer, issuedOn }: ReminderContent, number: string | null): DocumentHead {
  const mark = number ?? `……/${office.symbol}`;
  return {
    title: `${ABOUT} - ${employer.code}`,
    parentOffice: office.parentName.toLocaleUpperCase('vi'),
    office: office.name.toLocaleUpperCase('vi'),
    number: `Số: ${mark}`,
    reference: `số ${mark} ${formatDate(issuedOn)}`,
    about: ABOUT,
    placeAndDate: `${office.place}, ${formatDate(issuedOn)}`,
  };
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
    undividedNote: holdsUndivided(letter.opening) || holdsUndivided(statement),
    oldInterestNote: hasOldInterest(result),
  };
}

function accountOf({ account }: IssuingOffice): string {
  invariant(account, 'a letter that asks for money says where to pay');
  return `tài khoản số ${account.number} tại ${account.bank}`;
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

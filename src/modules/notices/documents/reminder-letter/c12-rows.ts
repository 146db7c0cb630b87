import { formatDong, type Dong } from '../../../../kernel/money';
import { formatCount, formatShortDate } from '../../../../platform/documents/vietnamese-format';
import type { DebtPosition } from '../../domain/debt-position';
import { eachColumn, FORM_COLUMNS, totalOf, type ByColumn } from '../../domain/form-columns';
import { principalOf, type MonthMovements, type Recomputed } from '../../domain/month-movements';
import type { PaymentResult } from '../../domain/payment-result';
import type { FormCell, FormRow } from '../../domain/reminder-letter-view';
import type { ReceiptLine } from '../../domain/table-receipts';
import type { Workforce } from '../../domain/workforce';

const CROSSED: FormCell = { text: '', crossed: true };
const BLANK: FormCell = { text: '', crossed: false };
const BLANKS: readonly FormCell[] = [BLANK, BLANK, BLANK, BLANK, BLANK, BLANK];
const NONE = '–';
/** So many letters of 10 pt fit into the column of labels whatever they are. */
const SURELY_ONE_LINE = 44;
const OLD_INTEREST = 'Lãi chậm đóng đã tính trước ngày 01/7/2025 (**)';

/** What section B is made from, beside the two statements. */
export interface FormInput {
  readonly result: PaymentResult;
  readonly workforce: { readonly current: Workforce; readonly previous: Workforce };
  readonly receipts: readonly ReceiptLine[];
}

/**
 * The lines of form C12-TS (Decision 366/QĐ-BHXH), with its numbers and words, misprints included (1.1 and 1.2 under "2 Quỹ lương").
 * Lines that the form does not know are added only where they hold anything: charges of the monthly regime (3.3, 4.1.3.3, 5.3, 2.3), and what
 * was computed anew of a table printed before (6).
 */
export function formRows({ result, workforce, receipts }: FormInput): FormRow[] {
  const old = hasOldInterest(result);
  return [
    ...positionRows('A', 'Kỳ trước mang sang', result.opening, workforce.previous, ['Chậm đóng', 'Trốn đóng'], old),
    ...arisingRows(result, workforce, old),
    ...receiptRows(receipts),
    ...allocationRows(result, old),
    ...positionRows(
      'Đ',
      'Chuyển kỳ sau',
      result.closing,
      workforce.current,
      ['Hành vi chậm đóng', 'Hành vi trốn đóng'],
      old,
    ),
  ];
}

/** Whether charges of the monthly regime are still owed, or were within the table's days. */
export function hasOldInterest({ opening, movements, recomputed, closing }: PaymentResult): boolean {
  const { oldInterest, oldInterestPaid, collectedInterest } = movements;
  const amounts = [opening.oldInterest, closing.oldInterest, oldInterest, oldInterestPaid, collectedInterest];
  return [...amounts, ...(recomputed ? [recomputed.oldInterest] : [])].some((each) => !isEmpty(each));
}

function isEmpty(values: ByColumn<Dong>): boolean {
  return FORM_COLUMNS.every((column) => values[column] === 0n);
}

function positionRows(
  letter: string,
  title: string,
  position: DebtPosition,
  workforce: Workforce,
  [late, evaded]: readonly [string, string],
  old: boolean,
): FormRow[] {
  return [
    section(letter, title, BLANKS),
    group('1', 'Số lao động', counts(workforce.workers)),
    group('2', 'Phải đóng', BLANKS),
    row('2.1', 'Thừa', onlyTotal(money(position.surplus))),
    row('2.2', 'Thiếu, trong đó:', amounts(principalOf(position))),
    row('2.2.1', 'Số tiền chưa đến hạn xử lý', amounts(position.notDue)),
    row('2.2.2', 'Số tiền chậm đóng', amounts(position.late)),
    row('2.2.3', 'Số tiền trốn đóng', amounts(position.evaded)),
    ...chargeRows('3', position, [late, evaded], old),
    group('4', 'Số ngày chậm đóng, trốn đóng', BLANKS),
    row('4.1', 'Chậm đóng', days(position.lateDays, position.lateDaysOverall)),
    row('4.2', 'Trốn đóng', days(position.evadedDays, position.evadedDaysOverall)),
  ];
}

function arisingRows(
  { movements, recomputed }: PaymentResult,
  { current, previous }: FormInput['workforce'],
  old: boolean,
): FormRow[] {
  return [
    section('B', 'Phát sinh trong kỳ', BLANKS),
    group('1', 'Số lao động', counts(current.workers)),
    row('1.1', 'Tăng', counts(eachColumn((c) => Math.max(0, current.workers[c] - previous.workers[c])))),
    row('1.2', 'Giảm', counts(eachColumn((c) => Math.max(0, previous.workers[c] - current.workers[c])))),
    group('2', 'Quỹ lương', perFund(current.wageFund)),
    row('1.1', 'Tăng', perFund(eachColumn((c) => positive(current.wageFund[c] - previous.wageFund[c])))),
    row('1.2', 'Giảm', perFund(eachColumn((c) => positive(previous.wageFund[c] - current.wageFund[c])))),
    ...registeredRows(movements),
    ...correctionRows(movements),
    ...chargeRows('5', movements, ['Chậm đóng', 'Trốn đóng'], old),
    ...(recomputed ? recomputedRows(recomputed, old) : []),
  ];
}

/** Every row is the sum of the rows under it, charges included: those told here do not stand in row 5 again. */
function registeredRows(movements: MonthMovements): FormRow[] {
  const { registered, registeredMore, registeredLess, addedInMonth, lateInMonth, lateInMonthCharge } = movements;
  const late = plus(lateInMonth, lateInMonthCharge);
  const more = plus(registeredMore, addedInMonth);
  return [
    group('3', 'Phải đóng', amounts(plus(registered, addedInMonth, late))),
    row('3.1', 'Tăng', amounts(plus(more, late))),
    row('3.1.1', 'Tăng trong kỳ', amounts(more)),
    row('3.1.2', 'Tăng trong kỳ xử lý chậm đóng', amounts(late)),
    row('3.1.2.1', 'Số tiền chậm đóng', amounts(lateInMonth)),
    row('3.1.2.2', 'Số tiền xử lý hành vi chậm đóng', amounts(lateInMonthCharge)),
    row('3.2', 'Giảm', amounts(registeredLess)),
  ];
}

function correctionRows(movements: MonthMovements): FormRow[] {
  const { collectedFree, collectedLate, collectedEvaded, collectedInterest, correctedDown } = movements;
  const { collectedLateCharge, collectedEvadedCharge } = movements;
  const principal = plus(collectedLate, collectedEvaded);
  const charges = plus(collectedLateCharge, collectedEvadedCharge, collectedInterest);
  const up = plus(collectedFree, principal, charges);
  return [
    group('4', 'Điều chỉnh kỳ trước', amounts(minus(up, correctedDown))),
    row('4.1', 'Điều chỉnh tăng kỳ trước', amounts(up)),
    row('4.1.1', 'Truy thu không xử lý chậm đóng, trốn đóng', amounts(collectedFree)),
    row('4.1.2', 'Truy thu xử lý chậm đóng, trốn đóng', amounts(principal)),
    row('4.1.2.1', 'Chậm đóng', amounts(collectedLate)),
    row('4.1.2.2', 'Trốn đóng', amounts(collectedEvaded)),
    row('4.1.3', 'Số tiền xử lý hành vi truy thu chậm đóng, trốn đóng', amounts(charges)),
    row('4.1.3.1', 'Chậm đóng', amounts(collectedLateCharge)),
    row('4.1.3.2', 'Trốn đóng', amounts(collectedEvadedCharge)),
    ...(isEmpty(collectedInterest) ? [] : [row('4.1.3.3', OLD_INTEREST, amounts(collectedInterest))]),
    row('4.2', 'Điều chỉnh giảm kỳ trước', amounts(correctedDown)),
  ];
}

function recomputedRows(
  { principal, lateCharge, evadedCharge, oldInterest, surplus }: Recomputed,
  old: boolean,
): FormRow[] {
  return [
    group(
      '6',
      'Chênh lệch do tính lại số kỳ trước (***)',
      amounts(plus(principal, lateCharge, evadedCharge, oldInterest)),
    ),
    row('6.1', 'Phải đóng', amounts(principal)),
    row('6.2', 'Số tiền xử lý hành vi chậm đóng', amounts(lateCharge)),
    row('6.3', 'Số tiền xử lý hành vi trốn đóng', amounts(evadedCharge)),
    ...(old ? [row('6.4', OLD_INTEREST, amounts(oldInterest))] : []),
    ...(surplus === 0n ? [] : [row('6.5', 'Thừa', onlyTotal(money(surplus)))]),
  ];
}

function receiptRows(receipts: readonly ReceiptLine[]): FormRow[] {
  const total = receipts.reduce((sum, receipt) => sum + receipt.amount, 0n);
  return [
    section('C', 'Số tiền đã nộp trong kỳ', onlyTotal(money(total))),
    ...receipts.map((receipt, index) =>
      group(String(index + 1), receiptWords(receipt), onlyTotal(money(receipt.amount))),
    ),
    ...(receipts.length === 0 ? [group('1', 'Không phát sinh', onlyTotal(NONE))] : []),
  ];
}

function receiptWords({ kind, receiptNo, receivedOn }: ReceiptLine): string {
  const on = `số ${receiptNo}, ngày ${formatShortDate(receivedOn)}`;
  if (kind === 'receipt') return `+ UNC ${on}`;
  return kind === 'cancelled' ? `– Hủy UNC ${on}` : `– Hoàn trả tiền nộp thừa ${on}`;
}

function allocationRows({ movements }: PaymentResult, old: boolean): FormRow[] {
  const { principalPaid, lateChargePaid, evadedChargePaid, oldInterestPaid } = movements;
  const all = plus(principalPaid, lateChargePaid, evadedChargePaid, oldInterestPaid);
  const charges = { lateCharge: lateChargePaid, evadedCharge: evadedChargePaid, oldInterest: oldInterestPaid };
  return [
    section('D', 'Phân bổ tiền đóng', amounts(all)),
    group('1', 'Phải đóng', amounts(principalPaid)),
    ...chargeRows('2', charges, ['Chậm đóng', 'Trốn đóng'], old),
  ];
}

function chargeRows(
  number: string,
  charges: Pick<DebtPosition, 'lateCharge' | 'evadedCharge' | 'oldInterest'>,
  [late, evaded]: readonly [string, string],
  old: boolean,
): FormRow[] {
  const { lateCharge, evadedCharge, oldInterest } = charges;
  return [
    group(number, 'Số tiền xử lý hành vi chậm đóng, trốn đóng', amounts(plus(lateCharge, evadedCharge, oldInterest))),
    row(`${number}.1`, late, amounts(lateCharge)),
    row(`${number}.2`, evaded, amounts(evadedCharge)),
    ...(old ? [row(`${number}.3`, OLD_INTEREST, amounts(oldInterest))] : []),
  ];
}

/** Whether a label may not fit into one line of its column. */
function isTall(label: string): boolean {
  return label.length > SURELY_ONE_LINE;
}

function section(number: string, label: string, cells: readonly FormCell[]): FormRow {
  return { number, label, section: true, group: false, tall: isTall(label), cells };
}

function group(number: string, label: string, cells: readonly FormCell[]): FormRow {
  return { number, label, section: false, group: true, tall: isTall(label), cells };
}

function row(number: string, label: string, cells: readonly FormCell[]): FormRow {
  return { number, label, section: false, group: false, tall: isTall(label), cells };
}

function amounts(values: ByColumn<Dong>): FormCell[] {
  return [...FORM_COLUMNS.map((column) => cell(money(values[column]))), cell(money(totalOf(values)))];
}

/** The same people and wages stand in every fund: the form crosses out their total. */
function perFund(values: ByColumn<Dong>): FormCell[] {
  return [...FORM_COLUMNS.map((column) => cell(money(values[column]))), CROSSED];
}

function counts(values: ByColumn<number>): FormCell[] {
  return [...FORM_COLUMNS.map((column) => cell(count(values[column]))), CROSSED];
}

function days(values: ByColumn<number>, overall: number): FormCell[] {
  return [...FORM_COLUMNS.map((column) => cell(count(values[column]))), cell(count(overall))];
}

function onlyTotal(text: string): FormCell[] {
  return [CROSSED, CROSSED, CROSSED, CROSSED, CROSSED, cell(text)];
}

function cell(text: string): FormCell {
  return { text, crossed: false };
}

function money(amount: Dong): string {
  return amount === 0n ? NONE : formatDong(amount);
}

function count(value: number): string {
  return value === 0 ? NONE : formatCount(value);
}

function plus(...values: readonly ByColumn<Dong>[]): ByColumn<Dong> {
  return eachColumn((column) => values.reduce((sum, value) => sum + value[column], 0n));
}

function minus(left: ByColumn<Dong>, right: ByColumn<Dong>): ByColumn<Dong> {
  return eachColumn((column) => left[column] - right[column]);
}

function positive(amount: Dong): Dong {
  return amount > 0n ? amount : 0n;
}

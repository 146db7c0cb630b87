import type { Fund } from '../../../law/fund';
import { cellIndex, FORM_BLOCKS, FORM_FUNDS, type FormBlock } from '../domain/debt-cells';
import type { DebtSummary } from '../domain/debt-summary';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import type { FormColumn, FormNode } from './form-table';

/** A row with the amounts of the forms, see `CELL_NAMES`; none for a heading without figures. */
export interface HasCells {
  readonly cells: readonly number[];
}

/** The amounts of a summary in the order of `CELL_NAMES`. */
export function cellsOfSummary(summary: DebtSummary): number[] {
  return FORM_BLOCKS.flatMap((block) => FORM_FUNDS.map((fund) => summary.funds[block][fund]));
}

/** Whether a report holds contributions of before July 2025 whose two social-insurance funds are not told apart: the forms then get one more column. */
export function hasUndividedFunds(data: MonthlyReportData): boolean {
  return FORM_BLOCKS.some((block) => data.totals.funds[block].SI !== 0);
}

/** The sum of one block of a row's amounts. */
export function blockTotal(row: HasCells, block: FormBlock): number {
  return FORM_FUNDS.reduce((sum, fund) => sum + (row.cells[cellIndex(block, fund)] ?? 0), 0);
}

/**
 * The columns of one block by fund as on the official forms; the numbers run on from `first`.
 * The undivided fund has no column on the forms; where it is needed it comes after its two parts, numbered like the second with "a".
 */
export function fundColumns(block: FormBlock, first: number, undivided: boolean): FormNode<HasCells>[] {
  const column = (title: string, number: string, fund: Fund): FormColumn<HasCells> => ({
    title,
    number,
    width: 17,
    format: 'amount',
    valueOf: (row) => row.cells[cellIndex(block, fund)] ?? null,
  });
  const social = [column('ÔĐTS', String(first), 'SICK'), column('HTTT', String(first + 1), 'RET')];
  if (undivided) social.push(column('Chưa tách quỹ (kỳ trước 07/2025)', `${first + 1}a`, 'SI'));
  return [
    { title: 'BHXH', children: social },
    column('BHYT', String(first + 2), 'HI'),
    column('BHTN', String(first + 3), 'UI'),
    column('BHTNLĐ, BNN', String(first + 4), 'OAD'),
  ];
}

/** The column of a block's sum. */
export function totalColumn(title: string, number: string, ...blocks: readonly FormBlock[]): FormColumn<HasCells> {
  return {
    title,
    number,
    width: 19,
    format: 'amount',
    valueOf: (row) => (row.cells.length === 0 ? null : blocks.reduce((sum, block) => sum + blockTotal(row, block), 0)),
  };
}

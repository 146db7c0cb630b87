import { toJsonInteger, type Dong } from '../../../kernel/money';
import type { Fund } from '../../../law/fund';

/** The funds in the order of the forms: sickness, retirement, the two not told apart (before 2025-07), health, unemployment, accidents. */
export const FORM_FUNDS = ['SICK', 'RET', 'SI', 'HI', 'UI', 'OAD'] as const satisfies readonly Fund[];

/** The five blocks of columns of forms B03-TS and B04-TS. `late` includes what is not deemed evaded; charges are what is unpaid of them. */
export const FORM_BLOCKS = ['notDue', 'late', 'evaded', 'chargesLate', 'chargesEvaded'] as const;
export type FormBlock = (typeof FORM_BLOCKS)[number];

/** Amounts by fund, whole đồng, as JSON integers. */
export type FundAmounts = Readonly<Record<Fund, number>>;

/** Number of amounts of one line of the forms: five blocks of six funds. */
export const CELLS = FORM_BLOCKS.length * FORM_FUNDS.length;

/** What each place of a list of cells means: `notDue.SICK`, `notDue.RET` … `chargesEvaded.OAD`. */
export const CELL_NAMES: readonly string[] = FORM_BLOCKS.flatMap((block) =>
  FORM_FUNDS.map((fund) => `${block}.${fund}`),
);

/** The place of a fund's amount in a list of cells. */
export function cellIndex(block: FormBlock, fund: Fund): number {
  return FORM_BLOCKS.indexOf(block) * FORM_FUNDS.length + FORM_FUNDS.indexOf(fund);
}

/** A list of cells with nothing in it. */
export function emptyCells(): Dong[] {
  return new Array<Dong>(CELLS).fill(0n);
}

/** Sum of one block. */
export function sumOfBlock(cells: readonly Dong[], block: FormBlock): Dong {
  const first = cellIndex(block, FORM_FUNDS[0]);
  return cells.slice(first, first + FORM_FUNDS.length).reduce((sum, amount) => sum + amount, 0n);
}

/** One block as JSON. @throws DomainError `money.too-large` from 2^53 on. */
export function fundAmountsOf(cells: readonly Dong[], block: FormBlock): FundAmounts {
  return forEachFund((fund) => toJsonInteger(cells[cellIndex(block, fund)] ?? 0n));
}

/** A record with one value per fund, in the order of the forms. */
export function forEachFund<T>(valueOf: (fund: Fund) => T): Readonly<Record<Fund, T>> {
  return {
    SICK: valueOf('SICK'),
    RET: valueOf('RET'),
    SI: valueOf('SI'),
    HI: valueOf('HI'),
    UI: valueOf('UI'),
    OAD: valueOf('OAD'),
  };
}

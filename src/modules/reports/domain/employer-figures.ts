import { invariant } from '../../../kernel/invariant';
import type { Dong } from '../../../kernel/money';
import { AGE_BANDS, type AgeBand } from './age-band';
import { cellIndex, emptyCells, sumOfBlock, type FormBlock } from './debt-cells';
import type { EmployerDebt, PrincipalCell } from './monthly-report-input';

/** One employer's debt laid out as the report adds it up. */
export interface EmployerFigures {
  readonly workers: number;
  /** The amounts of the forms' blocks, see `CELL_NAMES`. */
  readonly cells: readonly Dong[];
  readonly arrears: Dong;
  readonly charges: Dong;
  readonly lateNotEvaded: Dong;
  readonly oldest: AgeBand | null;
  /** Arrears by age, in the order of `AGE_BANDS`. */
  readonly ages: readonly Dong[];
  /** Whether form B03-TS lists the employer: something is late, evaded or charged. */
  readonly listed: boolean;
  /** The group of form B04-TS, section I: the gravest quality of its principal, so that every employer is counted once; charges alone are a group of their own. */
  readonly gravest: 'not-due' | 'late' | 'evaded' | 'charges-only';
}

/**
 * Lays one employer's debt out and checks it against its own total.
 * @throws InvariantError where an amount is negative, an age contradicts the quality, or the cells do not add up to `outstanding`.
 */
export function figuresOf(debt: EmployerDebt): EmployerFigures {
  const cells = emptyCells();
  let lateNotEvaded = 0n;
  const ages = AGE_BANDS.map(() => 0n);
  for (const cell of debt.principal) {
    assertPrincipal(debt.employerCode, cell);
    add(cells, blockOf(cell), cell);
    if (cell.quality === 'late-not-evaded') lateNotEvaded += cell.amount;
    if (cell.age !== null) ages[AGE_BANDS.indexOf(cell.age)] = (ages[AGE_BANDS.indexOf(cell.age)] ?? 0n) + cell.amount;
  }
  const facts = { employerCode: debt.employerCode };
  for (const charge of debt.charges) {
    const unpaid = charge.accrued - charge.paid;
    invariant(charge.paid >= 0n && unpaid >= 0n, 'charges paid lie between nothing and what accrued', facts);
    add(cells, charge.on === 'late' ? 'chargesLate' : 'chargesEvaded', { fund: charge.fund, amount: unpaid });
  }
  const evaded = sumOfBlock(cells, 'evaded');
  const arrears = sumOfBlock(cells, 'late') + evaded;
  const charges = sumOfBlock(cells, 'chargesLate') + sumOfBlock(cells, 'chargesEvaded');
  assertTotals(debt, sumOfBlock(cells, 'notDue') + arrears, arrears);
  const listed = arrears > 0n || charges > 0n;
  return {
    workers: debt.workers,
    cells,
    arrears,
    charges,
    lateNotEvaded,
    oldest: AGE_BANDS[ages.findLastIndex((amount) => amount > 0n)] ?? null,
    ages,
    listed,
    gravest: evaded > 0n ? 'evaded' : arrears > 0n ? 'late' : charges > 0n ? 'charges-only' : 'not-due',
  };
}

function add(cells: Dong[], block: FormBlock, cell: Pick<PrincipalCell, 'fund' | 'amount'>): void {
  const index = cellIndex(block, cell.fund);
  cells[index] = (cells[index] ?? 0n) + cell.amount;
}

function blockOf(cell: PrincipalCell): FormBlock {
  if (cell.quality === 'not-due') return 'notDue';
  return cell.quality === 'evaded' ? 'evaded' : 'late';
}

function assertPrincipal(employerCode: string, cell: PrincipalCell): void {
  invariant(cell.amount >= 0n, 'unpaid principal is never negative', { employerCode, amount: String(cell.amount) });
  invariant(
    (cell.age === null) === (cell.quality === 'not-due'),
    'principal has an age exactly where it is past its due date',
    { employerCode, quality: cell.quality, age: cell.age },
  );
}

function assertTotals(debt: EmployerDebt, outstanding: Dong, arrears: Dong): void {
  invariant(
    outstanding === debt.outstanding,
    `principal by fund, quality and age adds up to the unpaid principal of employer ${debt.employerCode}`,
    {
      byCells: String(outstanding),
      total: String(debt.outstanding),
      difference: String(outstanding - debt.outstanding),
    },
  );
  invariant(
    debt.chargeBearing >= 0n && debt.chargeBearing <= arrears,
    `charges run on no more than the arrears of employer ${debt.employerCode}`,
    { chargeBearing: String(debt.chargeBearing), arrears: String(arrears) },
  );
}

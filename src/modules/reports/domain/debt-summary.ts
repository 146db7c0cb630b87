import { toJsonInteger, type Dong } from '../../../kernel/money';
import { emptyCells, fundAmountsOf, sumOfBlock, type FundAmounts } from './debt-cells';
import type { EmployerFigures } from './employer-figures';

/** What a group of employers owes: counts, the five blocks of the forms by fund, and their sums. Amounts are JSON integers. */
export interface DebtSummary {
  /** Employers of the group with anything unpaid, due or not. */
  readonly employers: number;
  readonly workers: number;
  /** Employers with principal past its due date, and their workers. */
  readonly employersInArrears: number;
  readonly workersAffected: number;
  readonly notDue: number;
  /** Late principal, including what is not deemed evaded. */
  readonly late: number;
  readonly evaded: number;
  /** late + evaded. */
  readonly arrears: number;
  /** notDue + arrears. */
  readonly outstanding: number;
  /** Unpaid charges, on late and on evaded debts. */
  readonly charges: number;
  readonly funds: {
    readonly notDue: FundAmounts;
    readonly late: FundAmounts;
    readonly evaded: FundAmounts;
    readonly chargesLate: FundAmounts;
    readonly chargesEvaded: FundAmounts;
  };
}

/** Adds employers up into one summary; the order in which they come does not matter. */
export class DebtSum {
  readonly cells: Dong[] = emptyCells();
  private employers = 0;
  private workers = 0;
  private employersInArrears = 0;
  private workersAffected = 0;

  /** Counts one employer in. */
  add(figures: EmployerFigures): void {
    this.employers += 1;
    this.workers += figures.workers;
    if (figures.arrears > 0n) {
      this.employersInArrears += 1;
      this.workersAffected += figures.workers;
    }
    figures.cells.forEach((amount, index) => {
      if (amount !== 0n) this.cells[index] = (this.cells[index] ?? 0n) + amount;
    });
  }

  /** The sums as JSON. @throws DomainError `money.too-large` from 2^53 on. */
  summary(): DebtSummary {
    const notDue = sumOfBlock(this.cells, 'notDue');
    const late = sumOfBlock(this.cells, 'late');
    const evaded = sumOfBlock(this.cells, 'evaded');
    const charges = sumOfBlock(this.cells, 'chargesLate') + sumOfBlock(this.cells, 'chargesEvaded');
    return {
      employers: this.employers,
      workers: this.workers,
      employersInArrears: this.employersInArrears,
      workersAffected: this.workersAffected,
      notDue: toJsonInteger(notDue),
      late: toJsonInteger(late),
      evaded: toJsonInteger(evaded),
      arrears: toJsonInteger(late + evaded),
      outstanding: toJsonInteger(notDue + late + evaded),
      charges: toJsonInteger(charges),
      funds: {
        notDue: fundAmountsOf(this.cells, 'notDue'),
        late: fundAmountsOf(this.cells, 'late'),
        evaded: fundAmountsOf(this.cells, 'evaded'),
        chargesLate: fundAmountsOf(this.cells, 'chargesLate'),
        chargesEvaded: fundAmountsOf(this.cells, 'chargesEvaded'),
      },
    };
  }
}

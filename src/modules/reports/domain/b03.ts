import { invariant } from '../../../kernel/invariant';
import { toJsonInteger } from '../../../kernel/money';
import { CELL_NAMES } from './debt-cells';
import type { EmployerFigures } from './employer-figures';
import type { B03List, B03Row, ChargesOnly } from './monthly-report-data';
import type { EmployerDebt } from './monthly-report-input';
import { sectorOf } from './sector';

/** Collects the rows of form B03-TS; what is only not due yet is not listed. */
export class B03Rows {
  private readonly rows: B03Row[] = [];

  /** Lists one employer where something of it is late, evaded or charged. */
  add(debt: EmployerDebt, figures: EmployerFigures): void {
    if (!figures.listed) return;
    this.rows.push({
      code: debt.employerCode,
      name: debt.name,
      address: debt.address,
      sector: sectorOf(debt.sector).code,
      standing: debt.standing,
      office: debt.authorityCode,
      child: debt.childCode,
      workers: debt.workers,
      daysLate: debt.daysLate,
      daysEvaded: debt.daysEvaded,
      lateNotEvaded: toJsonInteger(figures.lateNotEvaded),
      chargeBearing: toJsonInteger(debt.chargeBearing),
      oldest: figures.oldest,
      taken: debt.taken,
      ages: figures.ages.map(toJsonInteger),
      cells: figures.cells.map(toJsonInteger),
    });
  }

  /** The rows in the order of the form: sector, office under the authority, managing office, code. */
  list(offices: ReadonlyMap<string, string>): B03List {
    const rows = this.rows.toSorted(inFormOrder);
    for (const [index, row] of rows.entries()) {
      invariant(rows[index - 1]?.code !== row.code, `employer ${row.code} comes once`, { employerCode: row.code });
    }
    const used = [...new Set(rows.flatMap((row) => [row.child, row.office]))].toSorted();
    return {
      cellNames: CELL_NAMES,
      offices: Object.fromEntries(used.map((code) => [code, offices.get(code) ?? code])),
      rows,
    };
  }

  /** Codes of the employers with the largest arrears. */
  largest(count: number): string[] {
    return this.rows
      .map((row) => ({ code: row.code, arrears: arrearsOf(row) }))
      .filter((row) => row.arrears > 0)
      .toSorted((a, b) => b.arrears - a.arrears || compare(a.code, b.code))
      .slice(0, count)
      .map((row) => row.code);
  }
}

const FUNDS_PER_BLOCK = CELL_NAMES.length / 5;

/** The sum of one block of a row, `block` 0 not due, 1 late, 2 evaded, 3 charges on late, 4 charges on evaded. Exact: JSON integers below 2^53. */
export function blockOfRow(row: B03Row, block: 0 | 1 | 2 | 3 | 4): number {
  let sum = 0;
  for (let i = block * FUNDS_PER_BLOCK; i < (block + 1) * FUNDS_PER_BLOCK; i += 1) sum += row.cells[i] ?? 0;
  return sum;
}

/** Principal of a row past its due date. */
export function arrearsOf(row: B03Row): number {
  return blockOfRow(row, 1) + blockOfRow(row, 2);
}

/** Unpaid charges of a row. */
export function chargesOf(row: B03Row): number {
  return blockOfRow(row, 3) + blockOfRow(row, 4);
}

/** Who owes charges and no principal past its due date; told from the rows, for older reports do not state it. */
export function chargesOnlyOf(rows: readonly B03Row[]): ChargesOnly {
  const own = rows.filter((row) => arrearsOf(row) === 0);
  return {
    employers: own.length,
    workers: own.reduce((sum, { workers }) => sum + workers, 0),
    charges: own.reduce((sum, row) => sum + chargesOf(row), 0),
  };
}

function inFormOrder(a: B03Row, b: B03Row): number {
  return (
    Number(a.sector) - Number(b.sector) ||
    compare(a.child, b.child) ||
    compare(a.office, b.office) ||
    compare(a.code, b.code)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Dong } from '../../../kernel/money';
import type { StatementTotals } from './statement';

/** What one employer owes under one reading of the law. */
export interface TrialSide {
  /** Arrears and charges. */
  readonly owed: Dong;
  readonly arrears: Dong;
  readonly evaded: Dong;
  readonly charges: Dong;
}

/** An employer whose figures change. */
export interface ChangedEmployer {
  readonly employerCode: string;
  readonly before: TrialSide;
  readonly after: TrialSide;
}

/** What a value of a parameter would change on a day. */
export interface LawTrial {
  /** Employers that were computed both ways. */
  readonly employers: number;
  readonly changed: number;
  readonly before: TrialSide;
  readonly after: TrialSide;
  /** Those with the largest change of what is owed, then of what is evaded; at most so many as were asked for. */
  readonly largest: readonly ChangedEmployer[];
  /** Employers that cannot be computed now, and that could not be computed then. */
  readonly notComputedBefore: number;
  readonly notComputedAfter: number;
}

const NOTHING: TrialSide = { owed: 0n, arrears: 0n, evaded: 0n, charges: 0n };

/** Gathers a trial employer by employer, in constant memory. */
export class TrialTally {
  private employers = 0;
  private changed = 0;
  private before = NOTHING;
  private after = NOTHING;
  private largest: ChangedEmployer[] = [];
  private notComputedBefore = 0;
  private notComputedAfter = 0;

  /** @param most how many employers are named */
  constructor(private readonly most: number) {}

  /** Adds an employer; undefined where it cannot be computed that way. What cannot be computed both ways is only counted. */
  add(employerCode: string, before: TrialSide | undefined, after: TrialSide | undefined): void {
    if (!before) this.notComputedBefore += 1;
    if (!after) this.notComputedAfter += 1;
    if (!before || !after) return;
    this.employers += 1;
    this.before = sum(this.before, before);
    this.after = sum(this.after, after);
    if (isSame(before, after)) return;
    this.changed += 1;
    this.largest.push({ employerCode, before, after });
    if (this.largest.length < 2 * this.most) return;
    this.largest = this.ranked();
  }

  /** What has been gathered. */
  result(): LawTrial {
    const { employers, changed, before, after, notComputedBefore, notComputedAfter } = this;
    return { employers, changed, before, after, largest: this.ranked(), notComputedBefore, notComputedAfter };
  }

  private ranked(): ChangedEmployer[] {
    return this.largest.toSorted(byChange).slice(0, this.most);
  }
}

/** The part of a statement's totals that a trial compares. */
export function sideOf({ owed, arrears, evaded, charges }: StatementTotals): TrialSide {
  return { owed, arrears, evaded, charges };
}

function byChange(a: ChangedEmployer, b: ChangedEmployer): number {
  for (const figure of ['owed', 'evaded', 'charges'] as const) {
    const difference = distance(b, figure) - distance(a, figure);
    if (difference !== 0n) return difference > 0n ? 1 : -1;
  }
  return a.employerCode < b.employerCode ? -1 : 1;
}

function distance({ before, after }: ChangedEmployer, figure: keyof TrialSide): Dong {
  const difference = after[figure] - before[figure];
  return difference < 0n ? -difference : difference;
}

function sum(a: TrialSide, b: TrialSide): TrialSide {
  return {
    owed: a.owed + b.owed,
    arrears: a.arrears + b.arrears,
    evaded: a.evaded + b.evaded,
    charges: a.charges + b.charges,
  };
}

function isSame(a: TrialSide, b: TrialSide): boolean {
  return a.owed === b.owed && a.arrears === b.arrears && a.evaded === b.evaded && a.charges === b.charges;
}

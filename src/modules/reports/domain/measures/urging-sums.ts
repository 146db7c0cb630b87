import { sumOfBlock } from '../debt-cells';
import type { EmployerFigures } from '../employer-figures';
import type { EmployerDebt } from '../monthly-report-input';
import { TAKEN_MEASURES, type UrgingLine } from './urging';

type Counts = { -readonly [Key in Exclude<keyof UrgingLine, 'code' | 'name'>]: number };

const nothing = (): Counts => ({
  employers: 0,
  late: 0,
  evaded: 0,
  reminded: 0,
  checked: 0,
  referred: 0,
  prosecuted: 0,
});

/** Adds up form B10-TS by office, employer by employer. */
export class UrgingSums {
  private readonly ofChildren = new Map<string, Counts>();

  /** Counts an employer in arrears under its gravest state; one that is not in arrears changes nothing. */
  add({ childCode, taken }: EmployerDebt, { arrears, cells }: EmployerFigures): void {
    if (arrears === 0n) return;
    const counts = this.ofChildren.get(childCode) ?? nothing();
    this.ofChildren.set(childCode, counts);
    counts.employers += 1;
    counts[sumOfBlock(cells, 'evaded') > 0n ? 'evaded' : 'late'] += 1;
    for (const each of TAKEN_MEASURES) if (taken.includes(each)) counts[each] += 1;
  }

  /** The line of an office. */
  line({ code, name }: { readonly code: string; readonly name: string }): UrgingLine {
    return { code, name, ...(this.ofChildren.get(code) ?? nothing()) };
  }
}

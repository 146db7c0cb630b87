import { DebtSum, type DebtSummary } from './debt-summary';
import type { EmployerFigures } from './employer-figures';
import { STANDINGS, type EmployerStanding } from './employer-standing';
import type { FormSection } from './sector';

/** One line of form B04-TS. A heading has no figures of its own on the form; here it carries the sum of its lines. */
export interface B04Line {
  /** `I`, `I.1` … `V.10`, `total`; `V.11` for owners who fled, in older data only. */
  readonly key: string;
  readonly kind: 'section' | 'line' | 'of-which' | 'total';
  readonly summary: DebtSummary;
}

/** A line that the form of 2026 lacks: in older data owners fled. It stands below the form's own lines, only where there are any. */
const OWNER_FLED = ['V.11', 'owner-fled'] as const;

/** The lines of section V in the form's order; the last two are explained in `B04Sums`. */
const STANDING_LINES: readonly (readonly [string, EmployerStanding | 'late-not-evaded'])[] = [
  ['V.1', 'suspended'],
  ['V.2', 'bankrupt'],
  ['V.3', 'bankruptcy-pending'],
  ['V.4', 'dissolving'],
  ['V.5', 'not-at-address'],
  ['V.6', 'licence-revoked'],
  ['V.7', 'no-representative'],
  ['V.8', 'dissolved'],
  ['V.9', 'retirement-suspended'],
  ['V.10', 'late-not-evaded'],
];

/** A line that the form lacks: employers whose principal is paid and not their charges; they count as neither late nor evading. */
const CHARGES_ONLY = 'I.4';
const LINE_KEYS = ['I.1', 'I.2', 'I.3', CHARGES_ONLY, 'II.1', 'II.2', 'III.1', 'III.2', 'IV.1', 'IV.2'];

/**
 * Adds up form B04-TS (Decision 366/QĐ-BHXH of 2026). Every employer stands in exactly one line of sections I to IV; in section I under its gravest
 * quality, with all its amounts, so that I.2 and I.3 count employers in arrears and I.4 those with charges only. Section V shows the same employers again by status ("trong đó"): V.10 those with principal not deemed evaded, whatever
 * their status. Lines III.2 and IV stay empty: voluntary insurance paid by the budget or against accidents is not held per employer.
 */
export class B04Sums {
  private readonly lines = new Map(LINE_KEYS.map((key) => [key, new DebtSum()]));
  private readonly sections = new Map(['I', 'II', 'III', 'IV'].map((key) => [key, new DebtSum()]));
  private readonly standings = new Map(
    [...STANDING_LINES, OWNER_FLED].map(([, standing]) => [standing, new DebtSum()]),
  );
  private readonly total = new DebtSum();

  /** Counts one employer in. */
  add(section: FormSection, standing: EmployerStanding, figures: EmployerFigures): void {
    const group = { 'not-due': 'I.1', late: 'I.2', evaded: 'I.3', 'charges-only': CHARGES_ONLY }[figures.gravest];
    const key = section === 'I' ? group : section;
    this.lines.get(key)?.add(figures);
    this.sections.get(key.slice(0, key.indexOf('.')))?.add(figures);
    this.total.add(figures);
    this.standings.get(standing)?.add(figures);
    if (figures.lateNotEvaded > 0n) this.standings.get('late-not-evaded')?.add(figures);
  }

  /** The lines in the form's order. */
  list(): B04Line[] {
    const list: B04Line[] = [];
    for (const [section, sum] of this.sections) {
      list.push({ key: section, kind: 'section', summary: sum.summary() });
      for (const [key, line] of this.lines) {
        if (!key.startsWith(`${section}.`)) continue;
        const summary = line.summary();
        if (key !== CHARGES_ONLY || summary.employers > 0) list.push({ key, kind: 'line', summary });
      }
    }
    for (const [key, standing] of STANDING_LINES) {
      list.push({ key, kind: 'of-which', summary: (this.standings.get(standing) ?? new DebtSum()).summary() });
    }
    const [key, standing] = OWNER_FLED;
    const fled = this.standings.get(standing)?.summary();
    if (fled && fled.employers > 0) list.push({ key, kind: 'of-which', summary: fled });
    list.push({ key: 'total', kind: 'total', summary: this.total.summary() });
    return list;
  }
}

/** The statuses by which employers are broken down, each with an empty sum. */
export function sumsByStanding(): Map<EmployerStanding, DebtSum> {
  return new Map(STANDINGS.map((standing) => [standing, new DebtSum()]));
}

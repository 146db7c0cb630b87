import { invariant } from '../../../kernel/invariant';
import { toJsonInteger, type Dong } from '../../../kernel/money';
import { AGE_BANDS, type AgeBand } from './age-band';
import { B03Rows } from './b03';
import { B04Sums, sumsByStanding } from './b04';
import { forEachFund, FORM_FUNDS } from './debt-cells';
import { DebtSum } from './debt-summary';
import { figuresOf, type EmployerFigures } from './employer-figures';
import { isUnableToPay } from './employer-standing';
import type { AgeLine, ChildLine, ReportTotals, SectorLine, StandingLine } from './monthly-report-data';
import type { EmployerDebt, ReportingOffice } from './monthly-report-input';
import { ratioOf } from './ratio';
import { UrgingSums } from './measures/urging-sums';
import type { UrgingLine } from './measures/urging';
import { SECTORS, sectorOf, UNCLASSIFIED_SECTOR } from './sector';

interface AgeSum {
  employers: number;
  late: Dong;
  lateNotEvaded: Dong;
  evaded: Dong;
}

/** Everything of a report that is added up from employers, one at a time: memory grows only with the listed rows of form B03-TS. */
export class ReportSums {
  readonly b03 = new B03Rows();
  readonly b04 = new B04Sums();
  private readonly total = new DebtSum();
  private readonly ages = new Map<AgeBand, AgeSum>(
    AGE_BANDS.map((band) => [band, { employers: 0, late: 0n, lateNotEvaded: 0n, evaded: 0n }]),
  );
  private readonly standings = sumsByStanding();
  private readonly sectors = new Map([...SECTORS, UNCLASSIFIED_SECTOR].map((sector) => [sector.code, new DebtSum()]));
  private readonly children: ReadonlyMap<string, DebtSum>;
  private readonly charges = forEachFund(() => ({ accrued: 0n, paid: 0n }));
  private readonly urging = new UrgingSums();
  private readonly chargesOnly = { employers: 0, workers: 0, charges: 0n };
  private lateNotEvaded = 0n;
  private chargeBearing = 0n;

  constructor(private readonly offices: readonly ReportingOffice[]) {
    this.children = new Map(offices.map((office) => [office.code, new DebtSum()]));
  }

  /** Counts one employer in; one with nothing unpaid changes nothing. */
  add(debt: EmployerDebt): void {
    const figures = figuresOf(debt);
    if (debt.outstanding === 0n && debt.charges.every((charge) => charge.accrued === 0n)) return;
    const standing = this.standings.get(debt.standing);
    invariant(standing, `the status of employer ${debt.employerCode} is known`, { status: debt.standing });
    const child = this.children.get(debt.childCode);
    invariant(child, `employer ${debt.employerCode} belongs to an office of the report`, { childCode: debt.childCode });
    this.addCharges(debt);
    this.chargeBearing += debt.chargeBearing;
    this.lateNotEvaded += figures.lateNotEvaded;
    if (debt.outstanding === 0n && figures.charges === 0n) return;
    const sector = sectorOf(debt.sector);
    for (const sum of [this.total, standing, child, this.sectors.get(sector.code)]) sum?.add(figures);
    this.addAges(debt, figures);
    this.addChargesOnly(figures);
    this.urging.add(debt, figures);
    this.b04.add(sector.section, debt.standing, figures);
    this.b03.add(debt, figures);
  }

  /** The totals of the whole authority. */
  totals(): ReportTotals {
    const chargesByFund = forEachFund((fund) => {
      const { accrued, paid } = this.charges[fund];
      return { accrued: toJsonInteger(accrued), paid: toJsonInteger(paid), unpaid: toJsonInteger(accrued - paid) };
    });
    const unable = this.byStanding().filter((line) => line.unableToPay);
    const sumOf = (figure: 'employers' | 'workers' | 'arrears'): number =>
      unable.reduce((sum, line) => sum + line.summary[figure], 0);
    return {
      ...this.total.summary(),
      lateNotEvaded: toJsonInteger(this.lateNotEvaded),
      chargeBearing: toJsonInteger(this.chargeBearing),
      chargesAccrued: FORM_FUNDS.reduce((sum, fund) => sum + chargesByFund[fund].accrued, 0),
      chargesPaid: FORM_FUNDS.reduce((sum, fund) => sum + chargesByFund[fund].paid, 0),
      chargesByFund,
      chargesOnly: { ...this.chargesOnly, charges: toJsonInteger(this.chargesOnly.charges) },
      unableToPay: { employers: sumOf('employers'), workers: sumOf('workers'), arrears: sumOf('arrears') },
    };
  }

  /** Arrears by age and legal quality, the youngest first. */
  byAge(): AgeLine[] {
    return [...this.ages].map(([band, sum]) => ({
      band,
      employers: sum.employers,
      late: toJsonInteger(sum.late),
      lateNotEvaded: toJsonInteger(sum.lateNotEvaded),
      evaded: toJsonInteger(sum.evaded),
      total: toJsonInteger(sum.late + sum.lateNotEvaded + sum.evaded),
    }));
  }

  /** Every status, also those that nobody has. */
  byStanding(): StandingLine[] {
    return [...this.standings].map(([standing, sum]) => ({
      standing,
      unableToPay: isUnableToPay(standing),
      summary: sum.summary(),
    }));
  }

  /** The fifteen groups of form B03-TS, and the unclassified where there are any. */
  bySector(): SectorLine[] {
    return [...SECTORS, UNCLASSIFIED_SECTOR]
      .map(({ code, name }) => ({ sector: code, name, summary: (this.sectors.get(code) ?? new DebtSum()).summary() }))
      .filter((line) => line.sector !== UNCLASSIFIED_SECTOR.code || line.summary.employers > 0);
  }

  /**
   * The offices under the authority, by code. The authority itself stands among them where it manages employers of its own, or has no
   * office under it.
   */
  byChild(authorityCode: string): ChildLine[] {
    return this.listedOffices(authorityCode).map(({ code, name, receivable }) => {
      const summary = (this.children.get(code) ?? new DebtSum()).summary();
      const overdue = receivable === null ? null : ratioOf(BigInt(summary.arrears), receivable);
      return { code, name, summary, overdue };
    });
  }

  /** Form B10-TS, an office a line. */
  b10(authorityCode: string): UrgingLine[] {
    return this.listedOffices(authorityCode).map((office) => this.urging.line(office));
  }

  private listedOffices(authorityCode: string): ReportingOffice[] {
    const others = this.offices.some(({ code }) => code !== authorityCode);
    return this.offices
      .filter(({ code }) => !others || code !== authorityCode || !this.isEmpty(code))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  }

  private isEmpty(childCode: string): boolean {
    return (this.children.get(childCode)?.summary().employers ?? 0) === 0;
  }

  private addCharges(debt: EmployerDebt): void {
    for (const charge of debt.charges) {
      const sum = this.charges[charge.fund];
      sum.accrued += charge.accrued;
      sum.paid += charge.paid;
    }
  }

  private addChargesOnly({ gravest, workers, charges }: EmployerFigures): void {
    if (gravest !== 'charges-only') return;
    this.chargesOnly.employers += 1;
    this.chargesOnly.workers += workers;
    this.chargesOnly.charges += charges;
  }

  private addAges(debt: EmployerDebt, figures: EmployerFigures): void {
    for (const cell of debt.principal) {
      const sum = cell.age === null ? undefined : this.ages.get(cell.age);
      if (!sum) continue;
      if (cell.quality === 'evaded') sum.evaded += cell.amount;
      else if (cell.quality === 'late') sum.late += cell.amount;
      else sum.lateNotEvaded += cell.amount;
    }
    const oldest = figures.oldest === null ? undefined : this.ages.get(figures.oldest);
    if (oldest) oldest.employers += 1;
  }
}

import type { Assumption } from '../../arrears/domain/statement';
import type { AgeBand } from './age-band';
import type { B04Line } from './b04';
import type { DebtSummary } from './debt-summary';
import type { EmployerStanding } from './employer-standing';
import type { MeasuresReport, NamedEmployer } from './measures/measure-figures';
import type { TakenMeasure, UrgingLine } from './measures/urging';
import type { NotComputed, ReportingAuthority, TrendPoint } from './monthly-report-input';
import type { ParticipantLine } from './participants';
import type { Ratio } from './ratio';
import type { Fund } from '../../../law/fund';

/**
 * The frozen monthly debt report: plain JSON, every figure printed anywhere in its documents.
 * Amounts are whole đồng as JSON integers below 2^53; percentages are text with two decimals; dates, periods and instants are text.
 */
export interface MonthlyReportData {
  readonly kind: 'monthly';
  /** Version of this shape; raised when a figure is added or changes its meaning. */
  readonly shape: 3;
  readonly authority: ReportingAuthority;
  readonly period: string;
  readonly asOf: string;
  readonly knownAt: string;
  /** The form's variant: a grassroots office, b province, c nation. */
  readonly form: 'a' | 'b' | 'c';
  readonly totals: ReportTotals;
  readonly byAge: readonly AgeLine[];
  readonly byStanding: readonly StandingLine[];
  readonly bySector: readonly SectorLine[];
  readonly byChild: readonly ChildLine[];
  readonly receivable: ReceivableFigures;
  readonly rates: { readonly overdue: Ratio; readonly chargeBearing: Ratio };
  readonly collection: CollectionFigures;
  /** What was done: urging, checks, fines, naming, referrals, in the month and in the year. Absent in reports of shape 1. */
  readonly measures: MeasuresReport;
  /** Form B10-TS by office under the authority. */
  readonly b10: readonly UrgingLine[];
  /** Form D15-TS: employers named in the month, the largest amount first. */
  readonly named: readonly NamedEmployer[];
  /** How many people are insured in the area, by kind; empty where nobody entered it, absent in reports of shapes 1 and 2. */
  readonly participants?: readonly ParticipantLine[];
  readonly trend: readonly TrendPoint[];
  readonly monthBefore: Comparison | null;
  readonly yearBefore: Comparison | null;
  readonly b04: readonly B04Line[];
  readonly b03: B03List;
  /** Codes of the employers that owe most, the largest arrears first; equal ones by code. */
  readonly topDebtors: readonly string[];
  readonly assumptions: readonly Assumption[];
  /** Employers whose figures could not be computed: in no total and on no form. Absent where there are none. */
  readonly notComputed?: readonly NotComputed[];
}

/** The whole authority. `charges` (unpaid) = `chargesAccrued` − `chargesPaid`, also by fund. */
export interface ReportTotals extends DebtSummary {
  /** Late principal that is not deemed evaded (Law 41/2024 art. 38 (4)); a part of `late`. */
  readonly lateNotEvaded: number;
  readonly chargeBearing: number;
  readonly chargesAccrued: number;
  readonly chargesPaid: number;
  readonly chargesByFund: Readonly<Record<Fund, ChargeFigures>>;
  readonly unableToPay: { readonly employers: number; readonly workers: number; readonly arrears: number };
  /** Employers that owe charges and no principal past its due date: not among those in arrears. Absent in reports of shapes 1 and 2. */
  readonly chargesOnly?: ChargesOnly;
}

/** Employers with charges only: how many, their workers, and what they owe. */
export interface ChargesOnly {
  readonly employers: number;
  readonly workers: number;
  readonly charges: number;
}

/** Late charges of one fund: accrued, paid of that, and the rest. */
export interface ChargeFigures {
  readonly accrued: number;
  readonly paid: number;
  readonly unpaid: number;
}

/** Arrears of one age by legal quality; `employers` counts each employer once, under its oldest debt. */
export interface AgeLine {
  readonly band: AgeBand;
  readonly employers: number;
  readonly late: number;
  readonly lateNotEvaded: number;
  readonly evaded: number;
  readonly total: number;
}

export interface StandingLine {
  readonly standing: EmployerStanding;
  readonly unableToPay: boolean;
  readonly summary: DebtSummary;
}

export interface SectorLine {
  readonly sector: string;
  readonly name: string;
  readonly summary: DebtSummary;
}

export interface ChildLine {
  readonly code: string;
  readonly name: string;
  readonly summary: DebtSummary;
  /** Arrears over the office's own receivable; null where that is not known. */
  readonly overdue: Ratio | null;
}

export interface ReceivableFigures {
  readonly broughtForward: number;
  readonly ofYear: number;
  readonly total: number;
  readonly basis: string;
}

/** `rate` is collected over plan; null where no plan has been entered. */
export interface CollectionFigures {
  readonly collected: number;
  readonly plan: number | null;
  readonly planReference: string | null;
  readonly rate: Ratio | null;
}

/** The change of one figure: `relative` is the difference over the earlier figure. */
export interface Change {
  readonly before: number;
  readonly now: number;
  readonly difference: number;
  readonly relative: Ratio;
}

/** The change of a rate in hundredths of a percentage point of the printed rates; null where one of them could not be computed. */
export interface RateChange {
  readonly before: Ratio;
  readonly now: Ratio;
  readonly points: string | null;
}

/** The report's headline figures against those of an earlier month. */
export interface Comparison {
  readonly period: string;
  readonly employersInArrears: Change;
  readonly workersAffected: Change;
  readonly arrears: Change;
  readonly late: Change;
  readonly evaded: Change;
  readonly chargeBearing: Change;
  readonly charges: Change;
  readonly overdue: RateChange;
  readonly chargeBearingRate: RateChange;
}

/** Form B03-TS: every employer in arrears or with unpaid charges, by sector, office and code. `cells` of a row are named by `cellNames`. */
export interface B03List {
  readonly cellNames: readonly string[];
  readonly offices: Readonly<Record<string, string>>;
  readonly rows: readonly B03Row[];
}

/** One employer of form B03-TS, kept short: 100,000 of them must fit into memory. */
export interface B03Row {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly sector: string;
  readonly standing: EmployerStanding;
  readonly office: string;
  readonly child: string;
  readonly workers: number;
  readonly daysLate: number;
  readonly daysEvaded: number;
  readonly lateNotEvaded: number;
  readonly chargeBearing: number;
  readonly oldest: AgeBand | null;
  /** What was done about it, as form B10-TS asks. */
  readonly taken: readonly TakenMeasure[];
  /** Arrears by age, in the order of `AGE_BANDS`. */
  readonly ages: readonly number[];
  readonly cells: readonly number[];
}

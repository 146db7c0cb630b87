import type { Bilingual } from '../../../kernel/language';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { LegalQuality } from '../../../law/legal-quality-code';
import type { Assumption } from '../../arrears/domain/statement';
import type { AgeBand } from './age-band';
import type { MeasuresReport, NamedEmployer } from './measures/measure-figures';
import type { TakenMeasure } from './measures/urging';
import type { EmployerStanding } from './employer-standing';
import type { ParticipantLine } from './participants';
import type { Ratio } from './ratio';

/** Levels of the tree of authorities; the district level exists until 2025-06-30. */
export type AuthorityLevel = 'national' | 'province' | 'district' | 'commune';

/** The authority that reports. `name` in full as it stands in a letter's head, for example `Bảo hiểm xã hội tỉnh X`. */
export interface ReportingAuthority {
  readonly code: string;
  readonly name: string;
  readonly level: AuthorityLevel;
  /** The authority above in full; null for the national level. */
  readonly parentName: string | null;
}

/** An office under the reporting authority (or that authority itself, where it manages employers directly). */
export interface ReportingOffice {
  readonly code: string;
  readonly name: string;
  /** Its own receivable of the year with debt brought forward, the denominator of its rate; null where it is not known. */
  readonly receivable: Dong | null;
}

/** Unpaid principal of one employer that is alike in fund, legal quality and age. `age` is null exactly for `not-due`. */
export interface PrincipalCell {
  readonly fund: Fund;
  readonly quality: LegalQuality;
  readonly age: AgeBand | null;
  readonly amount: Dong;
}

/** What the law added to one fund's debts of one employer, for late or for evaded debts, and what of it was paid. */
export interface ChargeCell {
  readonly fund: Fund;
  readonly on: 'late' | 'evaded';
  readonly accrued: Dong;
  readonly paid: Dong;
}

/** One employer with anything unpaid on the day of the report. Each employer comes once; several cells of the same kind are added up. */
export interface EmployerDebt {
  readonly employerCode: string;
  readonly name: string;
  readonly address: string;
  /** The group of form B03-TS, `1` to `15`. */
  readonly sector: string;
  readonly standing: EmployerStanding;
  /** The office that manages the employer. */
  readonly authorityCode: string;
  /** The office directly under the reporting authority to which `authorityCode` belongs; the reporting authority itself for what it manages itself. */
  readonly childCode: string;
  readonly workers: number;
  /** Days of the longest-standing late and evaded debt (form B03-TS, columns 11 and 18); 0 where there is none. */
  readonly daysLate: number;
  readonly daysEvaded: number;
  readonly principal: readonly PrincipalCell[];
  readonly charges: readonly ChargeCell[];
  /** Principal on which late charges run on the day of the report. */
  readonly chargeBearing: Dong;
  /** What was done about it, as form B10-TS asks. */
  readonly taken: readonly TakenMeasure[];
  /** All unpaid principal, summed apart from `principal`: a cell that was lost shows. */
  readonly outstanding: Dong;
}

/** Totals of the whole authority, summed by a query of their own: an employer that was lost on the way shows. */
export interface ControlTotals {
  readonly outstanding: Dong;
  readonly arrears: Dong;
  readonly charges: Dong;
}

/** What is to be collected in the year. Denominator of the rates: `broughtForward` + `ofYear`. */
export interface YearReceivable {
  /** Principal still unpaid at the end of the year before. */
  readonly broughtForward: Dong;
  /** Payable for the whole year (assessed so far plus what the year is still expected to bring, or the plan's figure). */
  readonly ofYear: Dong;
  /** One sentence in Vietnamese that says how `ofYear` was found; printed under the rates. */
  readonly basis: string;
}

/** Money received since 1 January, and the plan of the year where one has been entered. */
export interface YearCollection {
  readonly collected: Dong;
  readonly plan: Dong | null;
  /** The decision that set the plan. */
  readonly planReference: string | null;
}

/** Everything that a monthly debt report is made from. Rows may come in any order, as a list or as a stream. */
export interface MonthlyReportInput {
  readonly authority: ReportingAuthority;
  readonly period: Period;
  /** The day on which the data were closed: the last day of the period. */
  readonly asOf: CivilDate;
  /** What was recorded later is not in the report. */
  readonly knownAt: Instant;
  /** The offices directly under the authority (`childCode`). */
  readonly children: readonly ReportingOffice[];
  /** Names of the offices that manage employers (`authorityCode`), for form B03-TS; an unknown one is shown by its code. */
  readonly offices: ReadonlyMap<string, string>;
  readonly employers: Iterable<EmployerDebt> | AsyncIterable<EmployerDebt>;
  readonly control: ControlTotals;
  readonly receivable: YearReceivable;
  readonly collection: YearCollection;
  /** What was done, counted in the report's spans of time. */
  readonly measures: MeasuresReport;
  /** Who was named in public in the month. */
  readonly named: readonly NamedEmployer[];
  /** Headline figures of earlier reports; those of the twelve months before and the same month a year before are used. */
  readonly previous: readonly TrendPoint[];
  /** Legal parameters in use that no published text confirms, each once. */
  readonly assumptions: readonly Assumption[];
  /** Employers that could not be computed; complete once the employers have been read. Absent: none. */
  readonly notComputed?: readonly NotComputed[];
  /** How many people are insured in the area, by kind. Absent: nobody entered it. */
  readonly participants?: readonly ParticipantLine[];
  /** How many debtors are named in the summary; default 20. */
  readonly topDebtors?: number;
}

/** An employer that is in no total, and what has to be entered first, in both languages. By code. */
export interface NotComputed {
  readonly code: string;
  readonly name: string;
  /** The office that manages it. */
  readonly office: string;
  /** Code of the error that stands against it. */
  readonly error: string;
  readonly why: Bilingual;
}

/** The headline figures of one month, as that month's report stated them. */
export interface TrendPoint {
  readonly period: string;
  readonly employersInArrears: number;
  readonly workersAffected: number;
  readonly arrears: number;
  readonly late: number;
  readonly evaded: number;
  readonly chargeBearing: number;
  readonly charges: number;
  readonly overdue: Ratio;
  readonly chargeBearingRate: Ratio;
}

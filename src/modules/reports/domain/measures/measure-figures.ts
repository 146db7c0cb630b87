import type { OfficerCode } from '../../../../law/enforcement/fines/competence';
import type { Ratio } from '../ratio';

/** What was done in a span of days, both ends included, as it is frozen. Amounts are whole đồng as JSON integers. */
export interface MeasureFigures {
  readonly from: string;
  readonly to: string;
  /** Written urging (Mẫu 01-ĐĐ and others): letters sent, and to how many employers. */
  readonly reminders: CountedAt;
  readonly checks: CheckFigures;
  readonly fines: FineFigures;
  readonly named: NamedFigures;
  readonly referrals: ReferralFigures;
}

/** How often, and at how many employers; each employer once. */
export interface CountedAt {
  readonly count: number;
  readonly employers: number;
}

/** Checks and inspections. Counted on the day of their decision; what they established on the day of their conclusion. */
export interface CheckFigures extends CountedAt {
  /** Under an approved plan, and for a reason of their own. Together they are all. */
  readonly planned: CountedAt;
  readonly unscheduled: CountedAt;
  readonly concluded: number;
  /** What those concluded in the span found to be owed. */
  readonly established: number;
  /** What of that has come in by the end of the span. */
  readonly recovered: number;
  /** recovered over established. */
  readonly recovery: Ratio;
}

/** Sanctions: decisions of the office and of others to whom it handed the file. */
export interface FineFigures {
  /** Fines, without warnings. */
  readonly fines: number;
  readonly warnings: number;
  /** Fined or warned, each once. */
  readonly employers: number;
  readonly amount: number;
  /** By who decided, in the order of the law's table. */
  readonly byOfficer: readonly OfficerLine[];
  /** Files handed to a People's Committee for its decision. */
  readonly recommended: CountedAt;
}

/** The fines of one officer; `committee` where a People's Committee's answer does not say which chairman decided. */
export interface OfficerLine {
  readonly officer: OfficerCode | 'committee';
  readonly fines: number;
  readonly warnings: number;
  readonly employers: number;
  readonly amount: number;
}

/** Employers named in public, and taken off again. */
export interface NamedFigures {
  readonly employers: number;
  /** As published, of each employer the latest. */
  readonly amount: number;
  readonly removed: number;
}

/** Dossiers handed to the investigating police. */
export interface ReferralFigures extends CountedAt {
  /** Arrears on the day of each referral, as frozen then. */
  readonly arrears: number;
  /** What of those arrears has been paid since, by the end of the span. */
  readonly paidSince: number;
  readonly paidInPart: number;
  readonly paidInFull: number;
  readonly prosecuted: number;
  readonly declined: number;
  readonly returned: number;
}

/** The spans that a monthly report looks at. */
export const MEASURE_SPANS = ['month', 'monthBefore', 'yearBefore', 'yearToDate', 'yearToDateBefore'] as const;
export type MeasureSpan = (typeof MEASURE_SPANS)[number];

/** What was done in each of the report's spans; an earlier one is null where nothing had been recorded by its end. */
export interface MeasuresReport {
  readonly month: MeasureFigures;
  readonly yearToDate: MeasureFigures;
  readonly monthBefore: MeasureFigures | null;
  /** The same month a year before, and the year to date then. */
  readonly yearBefore: MeasureFigures | null;
  readonly yearToDateBefore: MeasureFigures | null;
  /** Every referral up to the day of the report. */
  readonly referralsToDate: ReferralFigures;
}

/** An employer that was named in the month: a row of form D15-TS. */
export interface NamedEmployer {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  /** The office directly under the reporting authority. */
  readonly child: string;
  readonly workers: number;
  readonly amount: number;
  /** The list's month and the day on which it was published. */
  readonly month: string;
  readonly publishedOn: string;
  /** The day on which the name was taken off again, by the day of the report. */
  readonly removedOn: string | null;
}

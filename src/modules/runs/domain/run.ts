import type { Bilingual } from '../../../kernel/language';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';

/** What is done as a run: asked for by a person or a schedule, worked off in the background, looked at afterwards. */
export type RunSubject =
  | CycleOfDay
  | { readonly kind: 'monthly-report'; readonly authority: string; readonly period: Period }
  | (TriedValue & { readonly kind: 'parameter-trial'; readonly day: CivilDate })
  | { readonly kind: 'publication-proposals'; readonly authority: string; readonly month: Period }
  | { readonly kind: 'duty-reminder'; readonly day: CivilDate };

/** The cycle of a day; with `from`, of every day from then on that has none yet, in order. */
export interface CycleOfDay {
  readonly kind: 'cycle';
  readonly day: CivilDate;
  readonly from?: CivilDate;
}

/** A value of a legal parameter that is tried, not entered. */
export interface TriedValue {
  readonly name: string;
  /** First day on which it would hold. */
  readonly from: string;
  readonly value: string;
}

/** What people and programs ask for. */
export const ASKED_RUN_KINDS = [
  'cycle',
  'monthly-report',
  'parameter-trial',
] as const satisfies readonly RunSubject['kind'][];
/** Every kind; the others are started by their schedule, or with it. */
export const RUN_KINDS = [
  ...ASKED_RUN_KINDS,
  'publication-proposals',
  'duty-reminder',
] as const satisfies readonly RunSubject['kind'][];
export type RunKind = RunSubject['kind'];

/** Waiting for its turn, at work, ended with a result, or ended because something must be mended first. */
export const RUN_STATES = ['waiting', 'running', 'done', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** One figure of what a run did: a code that the module words, and how many. */
export interface RunFigure {
  readonly code: string;
  readonly count: number;
}

/** An employer that a run left out because something is missing, and what. */
export interface LeftOut {
  readonly employerCode: string;
  readonly message: Bilingual;
}

/** What one employer, or all together, owe under one reading of the law; whole đồng. */
export interface TrialFigures {
  readonly owed: number;
  readonly evaded: number;
  readonly charges: number;
}

/** What a tried value would change. */
export interface TrialOutcome {
  /** False: the parameter decides measures and deadlines, no amount. */
  readonly decidesWhatIsOwed: boolean;
  readonly before: TrialFigures;
  readonly after: TrialFigures;
  readonly largest: readonly {
    readonly employerCode: string;
    readonly before: TrialFigures;
    readonly after: TrialFigures;
  }[];
}

/** What came of a run. */
export interface RunResult {
  /** Of a trial; runs of other kinds have none. */
  readonly trial?: TrialOutcome;
  readonly figures: readonly RunFigure[];
  readonly leftOut: readonly LeftOut[];
  /** The report that was made, if one was. */
  readonly reportId: number | null;
}

/** A run as it stands. */
export interface Run {
  readonly id: number;
  readonly subject: RunSubject;
  readonly state: RunState;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  /** How far it is, in units of its own (employers); null before anything is known. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly result: RunResult | null;
  /** Why it failed, in one sentence. */
  readonly error: Bilingual | null;
}

import type { Bilingual } from '../../../kernel/language';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';

/** What is done as a run: asked for by a person, worked off in the background, looked at afterwards. */
export type RunSubject =
  | { readonly kind: 'cycle'; readonly day: CivilDate }
  | { readonly kind: 'monthly-report'; readonly authority: string; readonly period: Period };

export const RUN_KINDS = ['cycle', 'monthly-report'] as const satisfies readonly RunSubject['kind'][];
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

/** What came of a run. */
export interface RunResult {
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

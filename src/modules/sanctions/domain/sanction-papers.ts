import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { EmployerKind } from '../../../law/enforcement/employer-kind';
import type { Aggravating, Mitigating } from '../../../law/enforcement/fines/circumstances';
import type { FineMeasure } from '../../../law/enforcement/fines/violation-act';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { CasePaper } from '../../notices/notices.api';

/** An act as papers state it. */
export interface StatedAct {
  readonly name: string;
  /** Document, article and clause that name it and its frame. */
  readonly reference: string;
  readonly measure: FineMeasure;
  readonly workers: number;
  readonly amount: Dong;
  readonly periods: number;
  readonly foundOn: CivilDate;
  readonly endedOn: CivilDate | null;
  /** The unpaid amounts that it rests on, with the first day late of each; empty where its figures were found otherwise. */
  readonly items: readonly {
    readonly fund: Fund;
    readonly period: Period;
    readonly amount: Dong;
    readonly lateFrom: CivilDate | null;
  }[];
}

/** A violation record: form 01 of the records in Decree 118/2021/NĐ-CP. */
export interface ViolationRecordPaper extends CasePaper {
  readonly kind: EmployerKind;
  readonly place: string;
  readonly recorder: { readonly name: string; readonly position: string };
  /** Who speaks for the employer; the employer itself where it is a person. */
  readonly representative: { readonly name: string; readonly position: string };
  readonly witness: string | null;
  readonly grounds: readonly string[];
  readonly acts: readonly StatedAct[];
  /** What the employer says to it. */
  readonly statement: string;
  /** Why it does not sign; null where it signs. */
  readonly refusal: string | null;
  /** Days for explaining; null where the frame gives no right to. */
  readonly explaining: {
    readonly oralBy: CivilDate;
    readonly writtenBy: CivilDate;
    readonly to: string;
  } | null;
}

/** One act of a decision. */
export interface DecidedAct extends StatedAct {
  readonly form: 'warning' | 'fine';
  readonly min: Dong;
  readonly max: Dong;
  readonly fine: Dong;
  readonly mitigating: readonly Mitigating[];
  readonly aggravating: readonly Aggravating[];
}

/** A decision on a sanction: form 02 of the decisions in Decree 118/2021/NĐ-CP. */
export interface FineDecisionPaper extends CasePaper {
  readonly kind: EmployerKind;
  /** Title of the office held by whoever decides, as the decision is headed. */
  readonly decidedBy: string;
  readonly signature: { readonly onBehalfOf: string | null; readonly title: string; readonly name: string };
  readonly representative: string;
  readonly record: { readonly number: string; readonly madeOn: CivilDate };
  /** Documents that it rests on beside the laws and the record. */
  readonly grounds: readonly string[];
  readonly acts: readonly DecidedAct[];
  readonly total: Dong;
  readonly form: 'warning' | 'fine';
  readonly remedies: readonly string[];
  /** A later last day for paying, or null: ten days from receipt. */
  readonly payBy: CivilDate | null;
  /** Where the fine is paid; null for a warning. */
  readonly treasury: string | null;
  readonly treasuryAccount: string | null;
}

/** A decision to enforce a fine. */
export interface CoercionPaper extends CasePaper {
  readonly decidedBy: string;
  readonly signature: FineDecisionPaper['signature'];
  readonly fine: {
    readonly number: string;
    readonly decidedOn: CivilDate;
    readonly servedOn: CivilDate;
    readonly amount: Dong;
  };
  /** Who represents the employer; null where nobody is known. */
  readonly representative: string | null;
  readonly payBy: CivilDate;
  readonly unpaid: Dong;
  readonly lateMoney: Dong;
  readonly total: Dong;
  /** Words of the measure as the law of the day has it. */
  readonly measure: string;
  /** What it is aimed at: an account with its bank, an asset, a third party. */
  readonly target: string;
  readonly treasury: string;
  readonly treasuryAccount: string | null;
  /** The law of coercion on the day. */
  readonly basis: string;
}

/** The letter that hands a file to a People's Committee. */
export interface RecommendationPaper extends CasePaper {
  readonly committee: string;
  /** Who represents the employer; null where nobody is known. */
  readonly representative: string | null;
  readonly record: { readonly number: string; readonly madeOn: CivilDate };
  readonly acts: readonly DecidedAct[];
  readonly total: Dong;
  /** Largest upper end of a frame, and what the office's own director may fine up to; null where there is no such power. */
  readonly largest: Dong;
  readonly ownLimit: Dong | null;
  readonly remedies: readonly string[];
  readonly decideBy: CivilDate;
  readonly limitation: CivilDate;
  readonly reasoning: readonly string[];
  readonly signedBy: string;
}

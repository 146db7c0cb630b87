import type { CivilDate } from '../../kernel/civil-date';
import type { Dong } from '../../kernel/money';
import type { FinePayment } from './fines/fine-ledger';
import type { OfficerCode } from './fines/competence';
import type { DecisionCourse } from './fines/procedure-deadlines';
import type { ActToFine } from './fines/fine-proposal';
import type { ActCovered } from './sanctioned-items';
import type { ViolationActCode } from './fines/violation-act';

/** An inspection or check of the employer. */
export interface CheckMade {
  readonly form: 'vss-inspection' | 'planned-check' | 'unscheduled-check' | 'provincial-inspection';
  readonly number: string;
  readonly decidedOn: CivilDate;
  readonly announcedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  /** How it ended; null while it runs. */
  readonly outcome: 'nothing-found' | 'paid' | 'unpaid' | 'beyond-competence' | 'obstructed' | null;
  readonly established: Dong;
  readonly recovered: Dong;
}

/** A violation record with the acts in it. */
export interface RecordMade {
  readonly number: string;
  readonly madeOn: CivilDate;
  readonly acts: readonly ActToFine[];
  readonly course: DecisionCourse;
  /** Time for explaining was extended. */
  readonly explanationExtended: boolean;
  /** Explanation: asked for and not yet heard, heard, or the employer gave it up in writing; null where nothing came. */
  readonly explanation: 'awaited' | 'heard' | 'waived' | null;
  /** Day on which the bodies of criminal procedure handed the case back, or null. */
  readonly returnedOn: CivilDate | null;
  /** Number of the decision that answers it, or null. */
  readonly decisionNumber: string | null;
  /** What its acts rest on; empty once it was dropped, or a committee refused to sanction. */
  readonly covers: readonly ActCovered[];
}

/** A decision on a sanction. */
export interface FineImposed {
  readonly number: string;
  readonly decidedBy: OfficerCode;
  readonly decidedOn: CivilDate;
  readonly form: 'warning' | 'fine';
  readonly acts: readonly ViolationActCode[];
  /** What the acts of its record rest on. */
  readonly covers: readonly ActCovered[];
  /** The file or paper of the case that it is, by its title; null where only its number is known. */
  readonly proof: string | null;
  readonly amount: Dong;
  readonly servedOn: CivilDate | null;
  /** A later last day for paying that the decision names, or null. */
  readonly payBy: CivilDate | null;
  readonly payments: readonly FinePayment[];
  readonly executedOn: CivilDate | null;
  /** Payment is postponed from this day, or null. */
  readonly postponedFrom: CivilDate | null;
  /** Payment is postponed up to this day, or null. */
  readonly postponedUntil: CivilDate | null;
  readonly evadesExecution: boolean;
  readonly coercedOn: CivilDate | null;
}

/** A list on which the employer was named. */
export interface PublicationMade {
  readonly publishedOn: CivilDate;
  readonly retractedOn: CivilDate | null;
}

/** An objection to figures or measures. */
export interface ObjectionRaised {
  readonly raisedOn: CivilDate;
  readonly settledOn: CivilDate | null;
  readonly document: string;
}

/** A dossier handed to the investigating police. */
export interface ReferralSent {
  readonly number: string;
  readonly sentOn: CivilDate;
  readonly result: 'prosecuted' | 'not-prosecuted' | 'returned' | null;
}

/** A request to another body, or a recommendation. */
export interface RequestSent {
  readonly to: 'inspectorate' | 'committee' | 'licensing' | 'bank';
  readonly number: string;
  readonly sentOn: CivilDate;
  /** Number of the violation record that it hands over, where it is a recommendation to fine. */
  readonly recordNumber: string | null;
}

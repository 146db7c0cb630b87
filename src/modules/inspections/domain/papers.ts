import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { CasePaper } from '../../notices/notices.api';
import type { SessionResult } from './case-events';
import type { CheckForm, CheckOutcome, Finding, TeamRole } from './check-events';

/** What is unpaid of a fund. */
export interface DebtOfFund {
  readonly fund: Fund;
  readonly arrears: Dong;
  readonly charges: Dong;
}

/** A person of the team. */
export interface TeamMember {
  readonly name: string;
  readonly role: TeamRole;
}

/** A finding as a paper lists it. */
export interface PaperFinding {
  readonly finding: Finding;
  readonly fund: Fund;
  readonly from: Period;
  readonly to: Period;
  readonly workers: number;
  readonly amount: Dong;
}

/** The decision that a check's other papers refer to. */
export interface DecidedCheck {
  readonly form: CheckForm;
  readonly decisionNumber: string;
  readonly decidedOn: CivilDate;
  readonly team: readonly TeamMember[];
  readonly scopeFrom: Period;
  readonly scopeTo: Period;
}

/** Minutes of a visit or working session (Mẫu D04h-TS). */
export interface SessionMinutes extends CasePaper {
  readonly legalBases: readonly string[];
  readonly place: string;
  readonly forEmployer: string;
  readonly forOffice: string;
  readonly debts: readonly DebtOfFund[];
  readonly content: string;
  readonly result: SessionResult;
}

/** Decision to check or inspect. */
export interface CheckDecision extends CasePaper {
  readonly legalBases: readonly string[];
  readonly form: CheckForm;
  readonly grounds: string;
  readonly scopeFrom: Period;
  readonly scopeTo: Period;
  readonly team: readonly TeamMember[];
  readonly days: number;
  readonly decidedBy: string;
}

/** Minutes of the announcement of a decision. */
export interface CheckAnnouncement extends CasePaper, DecidedCheck {
  readonly place: string;
  readonly forEmployer: string;
  readonly days: number;
  readonly lastDay: CivilDate;
}

/** Minutes of a check. */
export interface CheckMinutes extends CasePaper, DecidedCheck {
  readonly announcedOn: CivilDate;
  readonly place: string;
  readonly forEmployer: string;
  readonly findings: readonly PaperFinding[];
  /** What the employer says to it. */
  readonly opinion: string | null;
  readonly refusedToSign: boolean;
  readonly witness: string | null;
}

/** What a check came to, with the demand to pay. */
export interface CheckConclusion extends CasePaper, DecidedCheck {
  readonly legalBases: readonly string[];
  readonly minutesNumber: string | null;
  readonly outcome: CheckOutcome;
  readonly findings: readonly PaperFinding[];
  readonly workers: number;
  readonly established: Dong;
  /** Of the established, unpaid on the day. */
  readonly open: Dong;
  /** Last day for paying and putting right what was found. */
  readonly payBy: CivilDate;
  readonly signedBy: string;
}

/** A request to an inspectorate to inspect. */
export interface InspectionRequest extends CasePaper {
  readonly to: string;
  readonly about: string;
  readonly arrears: Dong;
  readonly evaded: Dong;
  readonly charges: Dong;
  readonly workers: number;
  readonly checks: readonly {
    readonly number: string;
    readonly decidedOn: CivilDate;
    readonly outcome: CheckOutcome | null;
    readonly inspects: boolean;
    /** Of what was established not a đồng has come in. */
    readonly nothingPaid: boolean;
  }[];
  /** Documents that show obstruction. */
  readonly obstructions: readonly string[];
}

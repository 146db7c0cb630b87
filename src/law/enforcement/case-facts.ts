import type { CivilDate } from '../../kernel/civil-date';
import type { Dong } from '../../kernel/money';
import type { PaymentMethod } from '../../kernel/payment-cycle';
import type { Period } from '../../kernel/period';
import type { Fund } from '../fund';
import type { EmployerKind } from './employer-kind';
import type {
  CheckMade,
  FineImposed,
  ObjectionRaised,
  PublicationMade,
  RecordMade,
  ReferralSent,
  RequestSent,
} from './facts-of-measures';
import type { ViolationFound } from './fines/violation-act';
import type { RecordDifficulty } from './fines/procedure-deadlines';

/** The dated status of an employer, as the register has it. */
export type StatusCode = 'active' | 'suspended' | 'retirement-suspended' | UnableStatus;

/** Statuses under which an employer is unable to pay, when they are proved. */
export const UNABLE_STATUSES = [
  'bankrupt',
  'bankruptcy-pending',
  'dissolving',
  'dissolved',
  'not-at-address',
  'licence-revoked',
  'no-representative',
  'owner-fled',
] as const;
export type UnableStatus = (typeof UNABLE_STATUSES)[number];

/** A document of the file: what it is, as the officer names it, and its date. */
export interface Document {
  readonly title: string;
  readonly datedOn: CivilDate;
}

/** The employer at the time of the snapshot. */
export interface EmployerFacts {
  readonly kind: EmployerKind;
  readonly paymentMethod: PaymentMethod;
  /** How it has paid from which month on (null: from the beginning), in order, where that has changed; else empty. */
  readonly methods: readonly { readonly from: Period | null; readonly method: PaymentMethod }[];
  readonly status: StatusCode;
  readonly statusSince: CivilDate;
  /** Documents that prove the status. */
  readonly statusProofs: readonly Document[];
  readonly workers: number;
}

/** How the employer paid for a month: a change reaches into no month before its first. */
export function methodIn({ methods, paymentMethod }: EmployerFacts, period: Period): PaymentMethod {
  return methods.findLast(({ from }) => from === null || from <= period)?.method ?? paymentMethod;
}

/** An unpaid amount. Bounds: outstanding > 0; evadedFrom not before lateFrom. */
export interface OwedItem {
  readonly fund: Fund;
  readonly period: Period;
  readonly outstanding: Dong;
  readonly workers: number;
  /** Day after the due date. */
  readonly lateFrom: CivilDate;
  /** Day of the first reminder that counts for it; null where nobody has urged it, or it needs no urging (a finding). */
  readonly urgedOn: CivilDate | null;
  /** As reminders and findings stand: the day from which it is evaded if unpaid (it may lie ahead); null where none is in sight. */
  readonly evadedFrom: CivilDate | null;
  /** A legitimate reason is accepted: late, never evaded. */
  readonly excused: boolean;
  /** Number of the adjustment where a check found the amount: an item beside the registered one. */
  readonly findingNo?: string | undefined;
}

/** A letter that was sent. */
export interface ReminderSent {
  readonly kind: 'monthly' | 'ad-hoc' | 'second';
  readonly number: string;
  readonly sentOn: CivilDate;
  readonly servedOn: CivilDate | null;
}

/** Minutes of a visit or working session (Mẫu D04h-TS). */
export interface SessionHeld {
  readonly number: string;
  readonly heldOn: CivilDate;
}

/** A promise to pay by a day. */
export interface PromiseMade {
  readonly madeOn: CivilDate;
  readonly payBy: CivilDate;
  readonly broken: boolean;
}

/** A time in which the office's deadlines stand still; charges run on. Both ends included; until null while it lasts. */
export interface PauseOfCase {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly reason: string;
  readonly document: string;
}

/** Something that points to wrongdoing, with the document that shows it. */
export interface EvidenceFound {
  readonly sign: 'fraud' | 'tricks' | 'withheld-wages' | 'hidden-workers' | 'obstruction' | 'direction' | 'complaint';
  readonly foundOn: CivilDate;
  /** As the officer names it. */
  readonly document: string;
  /** The file or paper of the case that it is, by its title; null where the file holds nothing but the name. */
  readonly proof: string | null;
}

/** A violation that was found and is to be recorded. */
export interface ViolationToRecord extends ViolationFound {
  readonly difficulty: RecordDifficulty;
  /** Day on which the result of a verification arrived; null where none was needed or it is still out. */
  readonly verifiedOn: CivilDate | null;
  /** Number of the record that already has it, or null. */
  readonly recordNumber: string | null;
}

/** Everything that the policies look at: a plain snapshot, filled by queries. All days in it lie on or before `asOf`, except those that name a future deadline. */
export interface CaseFacts {
  readonly asOf: CivilDate;
  readonly openedOn: CivilDate;
  readonly closedOn: CivilDate | null;
  readonly officeLevel: 'grassroots' | 'provincial' | 'national';
  readonly employer: EmployerFacts;
  /** Unpaid amounts, due or not yet. */
  readonly items: readonly OwedItem[];
  /** Late charges accrued and unpaid. */
  readonly charges: Dong;
  /** Days on which something was found outside the monthly review that has to be urged. */
  readonly foundOutsideReview: readonly CivilDate[];
  readonly reminders: readonly ReminderSent[];
  readonly sessions: readonly SessionHeld[];
  readonly promises: readonly PromiseMade[];
  readonly pauses: readonly PauseOfCase[];
  readonly evidence: readonly EvidenceFound[];
  /** The approved plan of checks that names the employer, or null. */
  readonly plannedCheck: { readonly document: string; readonly approvedOn: CivilDate } | null;
  /** Inspections, checks or audits of other bodies on the same matter. */
  readonly otherBodies: readonly {
    readonly body: string;
    readonly from: CivilDate;
    readonly until: CivilDate | null;
  }[];
  readonly checks: readonly CheckMade[];
  readonly violations: readonly ViolationToRecord[];
  readonly records: readonly RecordMade[];
  readonly fines: readonly FineImposed[];
  readonly publications: readonly PublicationMade[];
  readonly objections: readonly ObjectionRaised[];
  readonly referrals: readonly ReferralSent[];
  readonly requests: readonly RequestSent[];
  /** When the employer was classed as unable to pay, and when that was last looked at; null where it is not. */
  readonly unableToPay: { readonly since: CivilDate; readonly lastCheckedOn: CivilDate } | null;
  /** An authorised person's reason for closing a case that still owes, or null. */
  readonly closingReason: { readonly reason: string; readonly signedBy: string } | null;
}

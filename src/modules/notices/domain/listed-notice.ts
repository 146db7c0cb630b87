import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';

/** States of a notice, in the order of its life. */
export const NOTICE_STATES = ['queued', 'issued', 'rendered', 'void'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** A notice in a list. */
export interface ListedNotice {
  readonly id: number;
  readonly kind: string;
  readonly employerCode: string;
  readonly employerName: string;
  readonly authorityId: number;
  readonly authorityCode: string;
  readonly authorityName: string;
  readonly period: Period;
  readonly asOf: CivilDate;
  readonly state: NoticeState;
  readonly year: number | null;
  readonly number: number | null;
  readonly issuedOn: CivilDate | null;
  /** When it went out: from then on it counts. */
  readonly dispatchedOn: CivilDate | null;
  readonly servedOn: CivilDate | null;
  readonly voidReason: string | null;
  readonly snapshotSha256: string | null;
  readonly documentSha256: string | null;
  /** Arrears that the notice states; null before it is issued. */
  readonly arrears: Dong | null;
}

/** How many notices of a month are in which state. */
export type NoticeCounts = Readonly<Record<NoticeState, number>>;

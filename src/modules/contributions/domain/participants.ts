import type { Period } from '../../../kernel/period';
import type { ParticipantKind } from '../../../law/participant-kinds';

/** How many people take part at the end of a month in the area of an office, by one kind. */
export interface ParticipantCount {
  readonly authorityId: number;
  readonly period: Period;
  readonly kind: ParticipantKind;
  readonly people: number;
}

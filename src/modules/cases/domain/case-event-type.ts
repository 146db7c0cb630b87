import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';

/**
 * A kind of event in the life of a case: its code, and how its data are read from JSON. Each module declares the kinds it owns in its
 * `domain/`, registers them with `CaseEventTypes` when it starts, and is the only one that appends them.
 */
export interface CaseEventType<Kind extends string = string, Data = unknown> {
  readonly kind: Kind;
  /** @throws InvariantError where the data are not those of this kind */
  readonly read: (data: unknown) => Data;
}

/** What an event may carry: JSON, and whole đồng as bigint. */
export type EventData = Readonly<Record<string, string | number | boolean | null | Dong>>;

/** An event as the log keeps it; `data` as JSON. */
export interface StoredCaseEvent {
  readonly id: number;
  readonly caseId: number;
  /** 1 for the first event of its case; the version of the case after the event. */
  readonly sequence: number;
  readonly kind: string;
  /** The day on which it happened. */
  readonly occurredOn: CivilDate;
  /** When it was written down. */
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly data: unknown;
  readonly documentSha256: string | null;
}

/** A stored event whose data have been read by its type. */
export type EventOf<Type> =
  Type extends CaseEventType<infer Kind, infer Data>
    ? Omit<StoredCaseEvent, 'kind' | 'data'> & { readonly kind: Kind; readonly data: Data }
    : never;

/** An event that is to be appended. */
export interface NewCaseEvent<Data> {
  readonly occurredOn: CivilDate;
  readonly data: Data;
  readonly documentSha256?: string;
}

/** Who acts where no person does: the nightly cycle. */
export const SYSTEM_ACTOR = 'system';

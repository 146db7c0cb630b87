import type { CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../../law/law-book';
import type { StoredCaseEvent } from './case-event-type';
import type { Pause } from '../../../law/enforcement/deadline-pauses';

/** Something that the office itself must do in a case by a day, and what became of it. */
export interface CaseDuty {
  /** What must be done, as a code of the module: `violation-record`. */
  readonly kind: string;
  /** What it is about, so that two of one kind can be told apart: the number of the paper, `event 12`. */
  readonly subject: string;
  /** The day from which the time runs. */
  readonly arisesOn: CivilDate;
  /** The last day in time; null where the case stands still without a known end before it is reached. */
  readonly dueOn: CivilDate | null;
  /** Null while it has not been done. */
  readonly metOn: CivilDate | null;
  /** Who did it: the actor of the event. */
  readonly metBy: string | null;
  readonly article: string;
  /** The case it belongs to; absent: the employer's open or latest one. */
  readonly caseId?: number;
}

/**
 * The duties that follow from what happened in the cases of one employer. Pure: what is due tomorrow follows from the same events.
 * @param events those of every case of the employer, in the order in which they were written down
 * @param law its parameters by day, and in `law.calendar` the working days
 * @param pauses the times in which deadlines of the office stand still, merged and in order; what runs against the office by law is
 *   not moved by them, which the source must know
 */
export type DutySource = (
  events: readonly StoredCaseEvent[],
  law: LawBook,
  pauses: readonly Pause[],
) => readonly CaseDuty[];

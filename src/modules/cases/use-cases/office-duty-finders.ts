import { Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import type { CivilDate } from '../../../kernel/civil-date';
import type { DutyDone, UnmetOfficeDuty } from '../persistence/duty.repository';

/** What became of a duty: done, nothing to be done after all, or still open (left out of the answer). */
export type DutyFound = DutyDone | 'nothing-to-do';

/** Looks, set-based, which of the duties of a kind have been done by a day; the answer is by the id of the duty. */
export type OfficeDutyFinder = (
  duties: readonly UnmetOfficeDuty[],
  day: CivilDate,
) => Promise<ReadonlyMap<number, DutyFound>>;

/** Who knows whether offices have done what the calendar asks of them; registered when the program starts. */
@Injectable()
export class OfficeDutyFinders {
  private readonly byKind = new Map<string, OfficeDutyFinder>();

  /** Registers who knows of a kind of duty: `reminder.monthly`, `report.monthly`, `publication.monthly`. */
  register(kind: string, finder: OfficeDutyFinder): void {
    invariant(!this.byKind.has(kind), 'one finder knows of a kind of duty', { kind });
    this.byKind.set(kind, finder);
  }

  list(): readonly (readonly [kind: string, finder: OfficeDutyFinder])[] {
    return [...this.byKind];
  }
}

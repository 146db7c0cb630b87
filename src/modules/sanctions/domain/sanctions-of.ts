import type { CivilDate } from '../../../kernel/civil-date';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import type { LawBook } from '../../../law/law-book';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { actsOwed } from './arrears-acts';
import { fineAccounts, type FineAccount } from './fine-accounts';
import { finesOf } from './fines';
import { recordStandings, type RecordStanding } from './record-standings';
import { recordsOf } from './records';
import type { NotedAct } from './violation-events';
import { violationsOf, type NotedViolation } from './violations';

/** Everything about sanctions against an employer, as of a day. */
export interface Sanctions {
  readonly asOf: CivilDate;
  /** The acts that lie in what the employer owes on the day, whether noted or not. */
  readonly actsOwed: readonly NotedAct[];
  /** Acts that were noted and are not recorded yet. */
  readonly unrecorded: readonly NotedViolation[];
  readonly records: readonly RecordStanding[];
  readonly fines: readonly FineAccount[];
}

/** What the facts of a case and the events of its employer tell about sanctions. Pure. */
export function sanctionsOf(
  { facts, law, events }: { facts: CaseFacts; law: { book: LawBook }; events: readonly StoredCaseEvent[] },
  day: CivilDate,
): Sanctions {
  return {
    asOf: day,
    actsOwed: actsOwed(law.book, facts, day, false),
    unrecorded: violationsOf(events).filter(({ recordId }) => recordId === null),
    records: recordStandings(law.book, facts, recordsOf(events), day),
    fines: fineAccounts(law.book, finesOf(events), day),
  };
}

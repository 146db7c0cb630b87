import type { CivilDate } from '../../../../kernel/civil-date';
import { vietnamDate, type Instant } from '../../../../kernel/instant';
import { shownDay } from '../shown';
import { fail, type SourceRow } from '../source-row';

/**
 * Notes as a problem that a fact is recorded before the day from which it counts: whoever looks back (`knownAt`) would else know what nobody
 * knew. The same for every file of facts.
 * @param since for what is due the first day of its month, or of its cause where that is later; for money the day on which it was moved
 */
export function judgeRecording(row: SourceRow, recordedAt: Instant, since: CivilDate): void {
  // Days in UTC are never later than in Vietnam, and quicker to tell.
  if (recordedAt.slice(0, 10) >= since || row.problems.length > 0) return;
  const recordedOn = vietnamDate(recordedAt);
  if (recordedOn >= since) return;
  fail(row, 'recordedAt', 'fact.recorded-too-early', { text: shownDay(recordedOn), since: shownDay(since) });
}

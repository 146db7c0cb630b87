import { Cron } from 'croner';
import { instantOf, type Instant } from '../../../kernel/instant';
import { SCHEDULES, type ScheduleName } from '../domain/schedules';

const VIETNAM = 'Asia/Ho_Chi_Minh';

/** The first moment after an instant at which a schedule is due. */
export function dueAfter(name: ScheduleName, after: Instant): Instant {
  const next = cronOf(name).nextRun(new Date(after));
  // No pattern ever comes to an end.
  return instantOf((next as Date).getTime());
}

/** Every moment at which a schedule was due from one such moment until now, both with it, in order. */
export function dueFrom(name: ScheduleName, first: Instant, now: Instant): Instant[] {
  const due: Instant[] = [];
  for (let moment = first; moment <= now; moment = dueAfter(name, moment)) due.push(moment);
  return due;
}

function cronOf(name: ScheduleName): Cron {
  return new Cron(SCHEDULES[name].times, { timezone: VIETNAM, paused: true });
}

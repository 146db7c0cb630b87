import { fromDayNumber, type CivilDate } from '../../kernel/civil-date';
import { firstDayNumberOf } from '../../kernel/period';
import type { WorldEmployer } from './employers';
import type { Ledger } from './ledger';
import type { Random } from './random';
import type { World } from './world';

/** One reminder sent before this system came into use, as in reminders.csv. */
export interface WorldReminder {
  readonly reminderNo: string;
  readonly sentOn: CivilDate;
  readonly servedOn: CivilDate;
}

/** How the office in charge reminds: each month in its first ten days · only after months of waiting · never. */
type Diligence = 'monthly' | 'tardy' | 'never';

const DILIGENCE: readonly (readonly [Diligence, number])[] = [
  ['monthly', 74],
  ['tardy', 14],
  ['never', 12],
];
/** A tardy office lets so many months pass before it writes: more than the 45 days that the law thinks of. */
const TARDY_MONTHS = 3;

/** The reminders of one employer, for each month that found it late at its beginning; the month after the last is left to the program. */
export function planReminders(
  world: World,
  employer: WorldEmployer,
  ledger: Ledger,
  random: Random,
): readonly WorldReminder[] {
  const diligence = random.weighted(DILIGENCE);
  const reminders: WorldReminder[] = [];
  if (diligence === 'never') return reminders;
  let lateMonths = 0;
  for (let month = employer.firstMonth + 1; month <= world.lastMonth; month += 1) {
    const begins = firstDayNumberOf(month);
    lateMonths = ledger.isLateOn(begins) ? lateMonths + 1 : 0;
    const sentOn = workingDay(begins + random.integer(2, 7));
    if (lateMonths === 0 || (diligence === 'tardy' && lateMonths % TARDY_MONTHS !== 0)) continue;
    reminders.push({
      reminderNo: `DD${String(employer.index + 1).padStart(7, '0')}-${String(reminders.length + 1).padStart(3, '0')}`,
      sentOn: fromDayNumber(sentOn),
      servedOn: fromDayNumber(sentOn + random.integer(1, 5)),
    });
  }
  return reminders;
}

/** Saturday and Sunday become the Monday after. Day number 0 was a Thursday. */
function workingDay(day: number): number {
  const daysAfterMonday = (day + 3) % 7;
  return daysAfterMonday <= 4 ? day : day + 7 - daysAfterMonday;
}

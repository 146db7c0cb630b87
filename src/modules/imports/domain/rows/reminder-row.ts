import type { CivilDate } from '../../../../kernel/civil-date';
import type { Instant } from '../../../../kernel/instant';
import { optional, type CellReader } from '../cells/cell';
import { factDayCell } from '../cells/date-cell';
import { idCell, keyCell } from '../cells/text-cell';
import type { Header } from '../header';
import type { RowContext } from '../row-context';
import { shownDay } from '../shown';
import { fail } from '../source-row';

/** What a row of a reminders file says. */
export interface ReminderRow {
  readonly line: number;
  readonly reminderNo: string;
  readonly employerId: number;
  readonly sentOn: CivilDate;
  readonly servedOn: CivilDate | null;
  readonly recordedAt: Instant;
}

/** Reads the rows of a reminders file. */
export function reminderReader(header: Header, context: RowContext): CellReader<ReminderRow> {
  const reminderNo = keyCell(header, 'reminderNo');
  const employerId = idCell(header, 'employerCode', 'employer.unknown', (code) => context.employerId(code));
  const sentOn = factDayCell(header, 'sentOn', context);
  const servedOn = optional(header, 'servedOn', factDayCell(header, 'servedOn', context));
  return (row) => {
    const value = {
      line: row.line,
      reminderNo: reminderNo(row),
      employerId: employerId(row),
      sentOn: sentOn(row),
      servedOn: servedOn(row),
      recordedAt: context.now,
    };
    if (row.problems.length === 0 && value.servedOn !== null && value.servedOn < value.sentOn) {
      fail(row, 'servedOn', 'reminder.served-before-sent', {
        text: shownDay(value.servedOn),
        sentOn: shownDay(value.sentOn),
      });
    }
    return value;
  };
}

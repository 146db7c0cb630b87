import type { CalendarException } from '../../../../kernel/business-days';
import type { CivilDate } from '../../../../kernel/civil-date';
import type { CellReader } from '../cells/cell';
import { choiceCell } from '../cells/choice-cell';
import { dayCell } from '../cells/date-cell';
import { textCell } from '../cells/text-cell';
import { EXAMPLE_NAME, HOLIDAY_KINDS } from '../files/calendar-files';
import type { Header } from '../header';
import { fail } from '../source-row';

/** What a row of a file of days off says. */
export interface HolidayRow {
  readonly line: number;
  readonly on: CivilDate;
  readonly kind: CalendarException['kind'];
  readonly name: string;
  readonly reference: string;
}

/** Reads the rows of a file of days off. */
export function holidayReader(header: Header): CellReader<HolidayRow> {
  const on = dayCell(header, 'date');
  const kind = choiceCell(header, 'kind', HOLIDAY_KINDS);
  const name = textCell(header, 'name');
  const reference = textCell(header, 'reference');
  return (row) => {
    const value = {
      line: row.line,
      on: on(row),
      kind: kind(row) === 'off' ? ('off' as const) : ('working' as const),
      name: name(row),
      reference: reference(row),
    };
    if (value.name.startsWith(EXAMPLE_NAME)) fail(row, 'name', 'row.example', { text: value.name });
    return value;
  };
}

import { Injectable } from '@nestjs/common';
import type { CalendarException } from '../../../kernel/business-days';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { LawBook } from '../../../law/law-book';
import { isParameterName } from '../../../law/parameters/definition';
import { HolidayRepository } from '../persistence/holiday.repository';
import { ParameterRepository } from '../persistence/parameter.repository';
import { CurrentLaw, decidesWhatIsOwed } from './current-law';

/** What an administrator entered of the law, beside what held before it. */
export interface LawChange {
  /** Name of a parameter; null where a day off was entered. */
  readonly parameter: string | null;
  /** First day on which it holds; the day itself. */
  readonly from: CivilDate;
  /** What held on that day before; null: nothing (a day as its weekday says). */
  readonly before: string | null;
  readonly after: string;
  readonly reference: string;
  readonly enteredAt: Instant;
  /** Who entered it; for days off the import tells. */
  readonly enteredBy: string | null;
  readonly importId: number | null;
}

/** Tells what administrators changed of the law that decides what is owed: parameters, and days off where due dates move with them. */
@Injectable()
export class ListLawChanges {
  constructor(
    private readonly law: CurrentLaw,
    private readonly entries: ParameterRepository,
    private readonly holidays: HolidayRepository,
  ) {}

  /**
   * What was entered after an instant and by another, for days up to `asOf`, in the order of entering; of two values for one day the last.
   * Where the same value was entered again nothing has changed.
   */
  async between(after: Instant, until: Instant, asOf: CivilDate): Promise<LawChange[]> {
    const isNew = ({ recordedAt }: { readonly recordedAt: Instant }): boolean =>
      recordedAt > after && recordedAt <= until;
    const was = await this.law.asKnown(after);
    const entered = (await this.entries.list()).filter(isNew);
    const parameters = entered
      .filter(({ name, validFrom }) => decidesWhatIsOwed(name) && validFrom <= asOf)
      .map(({ name, validFrom, value, reference, recordedAt, recordedBy }): LawChange => {
        const about = {
          parameter: name,
          from: validFrom,
          before: textOn(was, name, validFrom),
          after: value,
          reference,
        };
        return { ...about, enteredAt: recordedAt, enteredBy: recordedBy, importId: null };
      });
    const days = (await this.law.dueDatesMove()) ? (await this.holidays.list()).filter(isNew) : [];
    const daysOff = days
      .filter(({ on }) => on <= asOf)
      .map(({ on, reference, recordedAt, importId, ...day }): LawChange => {
        const before = was.calendar.listOf(on.slice(0, 4)).find((each) => each.on === on);
        const about = { parameter: null, from: on, before: before ? dayText(before) : null, after: dayText(day) };
        return { ...about, reference, enteredAt: recordedAt, enteredBy: null, importId };
      });
    const last = new Map([...parameters, ...daysOff].map((each) => [`${each.parameter ?? ''} ${each.from}`, each]));
    return [...last.values()].filter(({ before, after: now }) => before !== now);
  }
}

/** What was in force on a day, as it is written. */
function textOn(book: LawBook, name: string, day: CivilDate): string | null {
  if (!isParameterName(name)) return null;
  const entry = book.textOf(name).findLast(({ from }) => from <= day);
  return entry && (entry.until === undefined || entry.until > day) ? entry.value : null;
}

function dayText({ kind, name }: Pick<CalendarException, 'kind' | 'name'>): string {
  return `${kind === 'off' ? 'nghỉ' : 'làm bù'}: ${name}`;
}

import type { CalendarException } from '../../../kernel/business-days';
import type { CurrentLaw, HolidayRepository } from '../../parameters/parameters.api';
import { holidayReader, type HolidayRow } from '../domain/rows/holiday-row';
import type { ReadRow, SourceRow } from '../domain/source-row';
import { failAsDuplicate } from './fact-import';
import {
  NOTHING_SETTLED,
  readGood,
  type FileImport,
  type ImportSession,
  type Remark,
  type Settled,
} from './file-import';

/** The Labour Code gives so many days off a year (art. 112 (1)); a year of which fewer were entered is probably not whole. */
const DAYS_OFF_OF_A_YEAR = 11;

/** Imports days off: kept until the end of the file. What says the same as what holds changes nothing; else it is entered on top. */
export class HolidayImport implements FileImport {
  private readonly read;
  private readonly rows: SourceRow[] = [];
  private readonly good: ReadRow<HolidayRow>[] = [];
  private readonly lines = new Map<string, number>();

  constructor(
    private readonly session: ImportSession,
    private readonly holidays: HolidayRepository,
    private readonly law: CurrentLaw,
  ) {
    this.read = holidayReader(session.header);
  }

  take(rows: readonly SourceRow[]): () => Promise<Settled> {
    for (const row of rows) this.rows.push(row);
    for (const row of readGood(rows, this.read)) {
      const line = this.lines.get(row.value.on);
      if (line !== undefined) failAsDuplicate(row, this.session, ['date'], line);
      else {
        this.lines.set(row.value.on, row.line);
        this.good.push(row);
      }
    }
    return async () => NOTHING_SETTLED;
  }

  async finish(): Promise<Settled> {
    const entered = new Map((await this.holidays.list()).map((each) => [each.on, each]));
    const changed = this.good.map(({ value }) => value).filter((row) => differs(row, entered.get(row.on)));
    if (changed.length > 0) await this.holidays.insert(this.session.importId, this.session.context.now, changed);
    const rejected = this.rows.filter((row) => row.problems.length > 0).length;
    return { rows: this.rows, unchanged: this.rows.length - rejected - changed.length };
  }

  async remarks(): Promise<Remark[]> {
    const { calendar } = (await this.law.get()).book;
    const days = new Map(calendar.list().map(({ on, kind }) => [on, kind]));
    for (const { value } of this.good) days.set(value.on, value.kind);
    const years = [...new Set(this.good.map(({ value }) => value.on.slice(0, 4)))].toSorted();
    return years.flatMap((year): Remark[] => {
      const count = [...days].filter(([on, kind]) => kind === 'off' && on.startsWith(year)).length;
      return count >= DAYS_OFF_OF_A_YEAR
        ? []
        : [{ code: 'warning.few-days-off', parameters: { year, count, least: DAYS_OFF_OF_A_YEAR } }];
    });
  }
}

function differs(row: HolidayRow, entered: CalendarException | undefined): boolean {
  if (!entered) return true;
  return row.kind !== entered.kind || row.name !== entered.name || row.reference !== entered.reference;
}

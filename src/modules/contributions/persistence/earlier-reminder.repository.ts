import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { insertNew, type InsertNew } from '../../../platform/database/insert-new';
import { rowsByKey } from '../../../platform/database/rows-by-key';
import type { NewReminder, Origin, StoredFact } from '../domain/new-fact';
import { millisecondsReader } from './milliseconds-reader';

/** What a stored reminder says beside its number. */
export type ReminderContent = Omit<NewReminder, 'reminderNo' | 'recordedAt'>;

const TABLE: InsertNew = {
  table: 'reminder',
  key: { reminder_no: 'text' },
  columns: ['employer_id', 'sent_on', 'served_on', 'import_id', 'line'],
  origin: ['import_id', 'line'],
};
const COLUMNS = ['reminder_no', 'employer_id', 'sent_on', 'served_on', 'recorded_at', 'import_id', 'line'];

/** Records reminders that were sent before this system, in bulk. Inside a unit of work. */
@Injectable()
export class EarlierReminderRepository {
  constructor(private readonly database: Database) {}

  /** The letters of this system that were sent under some keys (`letterKey`), with the keys of the items that they name. */
  async sentUnder(
    reminderNos: readonly string[],
  ): Promise<{ readonly reminderNo: string; readonly employerId: number; readonly lists: readonly string[] }[]> {
    const rows = await rowsByKey(
      this.database,
      { table: 'reminder', key: { reminder_no: 'text' }, columns: ['employer_id', 'lists', 'import_id'] },
      [...new Set(reminderNos)].map((reminderNo) => [reminderNo]),
    );
    return rows
      .filter(([, , , importId]) => importId === null)
      .map(([reminderNo, employerId, lists]) => ({
        reminderNo: reminderNo as string,
        employerId: employerId as number,
        lists: lists === null ? [] : (JSON.parse(lists as string) as string[]),
      }));
  }

  /** Records those whose number is new. @returns what is stored in place of the others. */
  async insertNew(
    importId: number,
    facts: readonly (NewReminder & Pick<Origin, 'line'>)[],
  ): Promise<StoredFact<ReminderContent>[]> {
    const milliseconds = millisecondsReader();
    const rows = facts.map((fact) => [
      fact.reminderNo,
      fact.employerId,
      fact.sentOn,
      fact.servedOn,
      milliseconds(fact.recordedAt),
      importId,
      fact.line,
    ]);
    const instead = await insertNew(this.database, TABLE, COLUMNS, rows);
    return instead.map(({ index, stored: [, employerId, sentOn, servedOn, storedImport, line] }) => ({
      index,
      importId: storedImport as number | null,
      line: line as number | null,
      content: {
        employerId: employerId as number,
        sentOn: sentOn as NewReminder['sentOn'],
        servedOn: servedOn as NewReminder['servedOn'],
      },
    }));
  }
}

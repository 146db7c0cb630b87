// Reads tables of other modules: import_run.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { vietnamDate, type Instant } from '../../../kernel/instant';
import { Database } from '../../../platform/database/database';
import { idList } from '../../../platform/database/sql';
import { ListLawChanges } from '../../parameters/parameters.api';
import type { LawTextChange } from '../domain/explain-difference';

/** What was entered of the law between two versions of a report, and by whom. */
@Injectable()
export class LawChangesQuery {
  constructor(
    private readonly database: Database,
    private readonly changes: ListLawChanges,
  ) {}

  /** @param after when the earlier version was made, `until` when the later one is; `asOf` the last day of the month */
  async between(after: Instant, until: Instant, asOf: CivilDate): Promise<LawTextChange[]> {
    const changes = await this.changes.between(after, until, asOf);
    const actors = await this.actorsOf(changes.flatMap(({ importId }) => importId ?? []));
    return changes.map(({ parameter, from, before, after: now, reference, enteredAt, enteredBy, importId }) => ({
      field: parameter ?? 'day-off',
      from,
      before: before ?? '',
      after: now,
      reference,
      enteredOn: vietnamDate(enteredAt),
      enteredBy: enteredBy ?? actors.get(importId ?? 0) ?? '',
    }));
  }

  private async actorsOf(importIds: readonly number[]): Promise<Map<number, string>> {
    if (importIds.length === 0) return new Map();
    const rows = await this.database.rawRows(`SELECT id, actor FROM import_run WHERE id IN (${idList(importIds)})`);
    return new Map(rows.map(([id, actor]) => [id as number, actor as string]));
  }
}

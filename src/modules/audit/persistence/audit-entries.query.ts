import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { AuditEntry } from './audit-entry.entity';

const PAGE = 1000;

/** Reads the trail. */
@Injectable()
export class AuditEntries {
  constructor(private readonly database: Database) {}

  /** The newest entry of an action. */
  async last(action: string): Promise<AuditEntry | undefined> {
    const [entry] = await this.database
      .reader()
      .find(AuditEntry, { where: { action }, order: { id: 'DESC' }, take: 1 });
    return entry;
  }

  /** All entries from the very first, whatever its number. */
  async *all(): AsyncGenerator<AuditEntry> {
    for (let after: number | undefined; ;) {
      const query = this.database.reader().createQueryBuilder(AuditEntry, 'entry').orderBy('entry.id').take(PAGE);
      const page = await (after === undefined ? query : query.where('entry.id > :after', { after })).getMany();
      if (page.length === 0) return;
      yield* page;
      after = page.at(-1)?.id;
    }
  }
}

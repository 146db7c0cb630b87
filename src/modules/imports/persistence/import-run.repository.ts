import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../kernel/instant';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { ImportRun } from './import-run.entity';

/** What is known when an import begins. */
export type BegunImport = Pick<ImportRun, 'kind' | 'fileName' | 'startedAt' | 'actor' | 'uploadId'>;

/** What is known when it ends. */
export type EndedImport = Pick<
  ImportRun,
  'fileSha256' | 'factsSha256' | 'rows' | 'accepted' | 'unchanged' | 'rejected'
> & {
  readonly finishedAt: Instant;
};

/** Keeps the record of imports. Inside a unit of work. */
@Injectable()
export class ImportRunRepository {
  constructor(private readonly database: Database) {}

  /**
   * Begins an import, alone: imports follow one another, each seeing what those before it have recorded, so that two of them together
   * cannot bring about what each of them would refuse. @returns its id.
   */
  async begin(begun: BegunImport): Promise<number> {
    await lockUntilCommit(this.database, 'imports');
    const none = {
      fileSha256: null,
      factsSha256: null,
      finishedAt: null,
      rows: 0,
      accepted: 0,
      unchanged: 0,
      rejected: 0,
    };
    const result = await this.database.manager().insert(ImportRun, { ...begun, ...none });
    return Number(result.identifiers[0]?.['id']);
  }

  /** Writes down how it ended. */
  async end(id: number, ended: EndedImport): Promise<void> {
    await this.database.manager().update(ImportRun, { id }, ended);
  }
}

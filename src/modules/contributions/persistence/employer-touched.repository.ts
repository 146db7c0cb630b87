import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';

const CHUNK = 5000;

/** Marks employers whose facts have changed, so that the cycle brings their projections up to date. */
@Injectable()
export class EmployerTouchedRepository {
  constructor(private readonly database: Database) {}

  /** Marks each employer once, in the open unit of work. */
  async mark(employerIds: Iterable<number>): Promise<void> {
    let rows: number[][] = [];
    for (const employerId of employerIds) {
      rows.push([employerId]);
      if (rows.length < CHUNK) continue;
      await this.database.bulk().insert('employer_touched', ['employer_id'], rows);
      rows = [];
    }
    await this.database.bulk().insert('employer_touched', ['employer_id'], rows);
  }
}

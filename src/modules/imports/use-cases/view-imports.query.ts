import { Injectable } from '@nestjs/common';
import type { ListedImport, RegisterCounts } from '../domain/import-upload';
import { ImportListQuery } from '../persistence/import-list.query';
import { RegisterCountsQuery } from '../persistence/register-counts.query';

/** What the page of imports shows. */
export interface ImportsDesk {
  readonly counts: RegisterCounts;
  readonly imports: readonly ListedImport[];
  readonly total: number;
}

/** Reads what is there already, and the imports so far. */
@Injectable()
export class ViewImports {
  constructor(
    private readonly list: ImportListQuery,
    private readonly counts: RegisterCountsQuery,
  ) {}

  async run(slice: { readonly limit: number; readonly offset: number }): Promise<ImportsDesk> {
    return {
      counts: await this.counts.run(),
      imports: await this.list.all(slice),
      total: await this.list.count(),
    };
  }
}

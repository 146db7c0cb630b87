import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { AuthorityTree } from '../domain/authority-tree';
import { Authority } from './authority.entity';

/** Reads the whole tree of offices: some thousand rows at most. */
@Injectable()
export class AuthorityTreeQuery {
  constructor(private readonly database: Database) {}

  /** The tree as it is stored now. */
  async load(): Promise<AuthorityTree> {
    return new AuthorityTree(await this.database.reader().find(Authority, { order: { id: 'ASC' } }));
  }
}

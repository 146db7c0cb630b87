import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { AuthorityTree } from '../domain/authority-tree';
import { Authority } from './authority.entity';

/** Reads the whole tree of offices: some thousand rows at most. */
@Injectable()
export class AuthorityTreeQuery {
  constructor(@InjectRepository(Authority) private readonly authorities: Repository<Authority>) {}

  /** The tree as it is stored now. */
  async load(): Promise<AuthorityTree> {
    return new AuthorityTree(await this.authorities.find({ order: { id: 'ASC' } }));
  }
}

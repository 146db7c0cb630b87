import { Module } from '@nestjs/common';
import { AuthorityTreeQuery } from './persistence/authority-tree.query';
import { AuthorityRepository } from './persistence/authority.repository';

const PROVIDERS = [AuthorityTreeQuery, AuthorityRepository];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class AuthoritiesModule {}

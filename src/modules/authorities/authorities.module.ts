import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../platform/http/error-statuses';
import { AUTHORITY_ERROR_STATUSES } from './http/authority-error-statuses';
import { AuthorityTreeQuery } from './persistence/authority-tree.query';
import { AuthorityRepository } from './persistence/authority.repository';

const PROVIDERS = [AuthorityTreeQuery, AuthorityRepository];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class AuthoritiesModule implements OnModuleInit {
  constructor(private readonly statuses: ErrorStatuses) {}

  onModuleInit(): void {
    this.statuses.register(AUTHORITY_ERROR_STATUSES);
  }
}

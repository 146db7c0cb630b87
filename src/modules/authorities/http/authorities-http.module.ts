import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { AUTHORITY_ERROR_STATUSES } from './authority-error-statuses';

/** Which HTTP status the errors about offices have; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({})
export class AuthoritiesHttpModule implements OnModuleInit {
  constructor(private readonly statuses: ErrorStatuses) {}

  onModuleInit(): void {
    this.statuses.register(AUTHORITY_ERROR_STATUSES);
  }
}

import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { AuthoritiesModule } from '../authorities.module';
import { AuthoritiesController } from './authorities.controller';
import { AUTHORITY_ERROR_STATUSES } from './authority-error-statuses';

/** The tree of offices over HTTP, and which status errors about offices have; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({ imports: [AuthoritiesModule], controllers: [AuthoritiesController] })
export class AuthoritiesHttpModule implements OnModuleInit {
  constructor(private readonly statuses: ErrorStatuses) {}

  onModuleInit(): void {
    this.statuses.register(AUTHORITY_ERROR_STATUSES);
  }
}

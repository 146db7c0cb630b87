import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { EMPLOYER_ERROR_STATUSES } from './employer-error-statuses';

/** Which HTTP status the errors about employers have; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({})
export class EmployersHttpModule implements OnModuleInit {
  constructor(private readonly statuses: ErrorStatuses) {}

  onModuleInit(): void {
    this.statuses.register(EMPLOYER_ERROR_STATUSES);
  }
}

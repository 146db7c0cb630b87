import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../platform/http/error-statuses';
import { EMPLOYER_ERROR_STATUSES } from './http/employer-error-statuses';
import { EmployerRegisterQuery } from './persistence/employer-register.query';
import { EmployerRepository } from './persistence/employer.repository';

const PROVIDERS = [EmployerRegisterQuery, EmployerRepository];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class EmployersModule implements OnModuleInit {
  constructor(private readonly statuses: ErrorStatuses) {}

  onModuleInit(): void {
    this.statuses.register(EMPLOYER_ERROR_STATUSES);
  }
}

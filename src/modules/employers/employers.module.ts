import { Module } from '@nestjs/common';
import { EmployerRegisterQuery } from './persistence/employer-register.query';
import { EmployerRepository } from './persistence/employer.repository';

const PROVIDERS = [EmployerRegisterQuery, EmployerRepository];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class EmployersModule {}

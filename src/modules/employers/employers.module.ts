import { Module } from '@nestjs/common';
import { EmployerRegisterQuery } from './persistence/employer-register.query';
import { EmployerRepository } from './persistence/employer.repository';
import { PaymentMethodRepository } from './persistence/payment-method.repository';

const PROVIDERS = [EmployerRegisterQuery, EmployerRepository, PaymentMethodRepository];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class EmployersModule {}

import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { EmployerPaymentMethod } from './persistence/employer-payment-method.entity';
import { EmployerStatus } from './persistence/employer-status.entity';
import { Employer } from './persistence/employer.entity';
import { EmployerRegisterQuery } from './persistence/employer-register.query';
import { EmployerRepository } from './persistence/employer.repository';

const PROVIDERS = [EmployerRegisterQuery, EmployerRepository];

@Module({
  imports: [DatabaseModule.forFeature([Employer, EmployerPaymentMethod, EmployerStatus])],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class EmployersModule {}

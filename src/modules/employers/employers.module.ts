import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { EmployerOffice } from './persistence/employer-office.entity';
import { EmployerParticulars } from './persistence/employer-particulars.entity';
import { EmployerPaymentMethod } from './persistence/employer-payment-method.entity';
import { EmployerStatus } from './persistence/employer-status.entity';
import { Employer } from './persistence/employer.entity';
import { EmployerRegisterQuery } from './persistence/employer-register.query';
import { EmployerRepository } from './persistence/employer.repository';
import { PaymentMethodRepository } from './persistence/payment-method.repository';

const PROVIDERS = [EmployerRegisterQuery, EmployerRepository, PaymentMethodRepository];

@Module({
  imports: [
    DatabaseModule.forFeature([Employer, EmployerOffice, EmployerParticulars, EmployerPaymentMethod, EmployerStatus]),
  ],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class EmployersModule {}

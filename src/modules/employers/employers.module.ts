import { Module } from '@nestjs/common';
import { EmployerRegisterQuery } from './persistence/employer-register.query';

@Module({ providers: [EmployerRegisterQuery], exports: [EmployerRegisterQuery] })
export class EmployersModule {}

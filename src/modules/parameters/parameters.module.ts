import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { CurrentLaw } from './use-cases/current-law';
import { SetParameter } from './use-cases/set-parameter.use-case';

@Module({ imports: [AuditModule], providers: [CurrentLaw, SetParameter], exports: [CurrentLaw, SetParameter] })
export class ParametersModule {}

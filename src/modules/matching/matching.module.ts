import { Module } from '@nestjs/common';
import { TaxRegistryRepository } from './persistence/tax-registry.repository';

@Module({ providers: [TaxRegistryRepository], exports: [TaxRegistryRepository] })
export class MatchingModule {}

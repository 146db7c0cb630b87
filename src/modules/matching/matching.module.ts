import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { TaxRegistryEntry } from './persistence/tax-registry-entry.entity';
import { TaxRegistryRepository } from './persistence/tax-registry.repository';

@Module({
  imports: [DatabaseModule.forFeature([TaxRegistryEntry])],
  providers: [TaxRegistryRepository],
  exports: [TaxRegistryRepository],
})
export class MatchingModule {}

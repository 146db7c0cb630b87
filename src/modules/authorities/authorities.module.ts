import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { AuditModule } from '../audit/audit.module';
import { Authority } from './persistence/authority.entity';
import { AuthorityTreeQuery } from './persistence/authority-tree.query';
import { AuthorityRepository } from './persistence/authority.repository';
import { OfficeDetailsRow } from './persistence/office-details.entity';
import { OfficeDetailsRepository } from './persistence/office-details.repository';
import { ListOffices } from './use-cases/list-offices.query';
import { SetOfficeDetails } from './use-cases/set-office-details.use-case';

const PROVIDERS = [AuthorityTreeQuery, AuthorityRepository, OfficeDetailsRepository, ListOffices, SetOfficeDetails];

@Module({
  imports: [DatabaseModule.forFeature([Authority, OfficeDetailsRow]), AuditModule],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class AuthoritiesModule {}

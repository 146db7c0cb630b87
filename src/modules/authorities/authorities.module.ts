import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { Authority } from './persistence/authority.entity';
import { AuthorityTreeQuery } from './persistence/authority-tree.query';
import { AuthorityRepository } from './persistence/authority.repository';

const PROVIDERS = [AuthorityTreeQuery, AuthorityRepository];

@Module({ imports: [DatabaseModule.forFeature([Authority])], providers: PROVIDERS, exports: PROVIDERS })
export class AuthoritiesModule {}

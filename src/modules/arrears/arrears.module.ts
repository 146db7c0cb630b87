import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { ParametersModule } from '../parameters/parameters.module';
import { ArrearsPosition } from './persistence/arrears-position.entity';
import { OpenCharge } from './persistence/open-charge.entity';
import { OpenItem } from './persistence/open-item.entity';
import { ArrearsQuery } from './persistence/arrears.query';
import { PositionQuery } from './persistence/position.query';
import { ProjectionRepository } from './persistence/projection.repository';
import { GetStatement } from './use-cases/get-statement.query';
import { RebuildProjections } from './use-cases/rebuild-projections.use-case';
import { RefreshProjections } from './use-cases/refresh-projections.use-case';

@Module({
  imports: [DatabaseModule.forFeature([ArrearsPosition, OpenCharge, OpenItem]), ContributionsModule, ParametersModule],
  providers: [ArrearsQuery, PositionQuery, ProjectionRepository, GetStatement, RefreshProjections, RebuildProjections],
  exports: [ArrearsQuery, PositionQuery, GetStatement, RefreshProjections, RebuildProjections],
})
export class ArrearsModule {}

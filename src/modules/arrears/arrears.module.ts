import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { ParametersModule } from '../parameters/parameters.module';
import { ArrearsPosition } from './persistence/arrears-position.entity';
import { NotComputedRow } from './persistence/not-computed.entity';
import { OpenCharge } from './persistence/open-charge.entity';
import { OpenItem } from './persistence/open-item.entity';
import { ArrearsQuery } from './persistence/arrears.query';
import { EmployerSnapshotQuery } from './persistence/employer-snapshot.query';
import { NotComputedQuery } from './persistence/not-computed.query';
import { PositionQuery } from './persistence/position.query';
import { ProjectionRepository } from './persistence/projection.repository';
import { CheckParameters } from './use-cases/check-parameters.query';
import { EmployerSnapshots } from './use-cases/employer-snapshots';
import { GetStatement } from './use-cases/get-statement.query';
import { RebuildProjections } from './use-cases/rebuild-projections.use-case';
import { RefreshProjections } from './use-cases/refresh-projections.use-case';
import { TryParameter } from './use-cases/try-parameter.query';

@Module({
  imports: [
    DatabaseModule.forFeature([ArrearsPosition, NotComputedRow, OpenCharge, OpenItem]),
    ContributionsModule,
    ParametersModule,
  ],
  providers: [
    CheckParameters,
    ArrearsQuery,
    PositionQuery,
    NotComputedQuery,
    EmployerSnapshotQuery,
    EmployerSnapshots,
    ProjectionRepository,
    GetStatement,
    RefreshProjections,
    RebuildProjections,
    TryParameter,
  ],
  exports: [
    CheckParameters,
    ArrearsQuery,
    PositionQuery,
    NotComputedQuery,
    EmployerSnapshotQuery,
    EmployerSnapshots,
    GetStatement,
    RefreshProjections,
    RebuildProjections,
    TryParameter,
  ],
})
export class ArrearsModule {}

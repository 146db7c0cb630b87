import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module';
import { ParametersModule } from '../parameters/parameters.module';
import { ArrearsQuery } from './persistence/arrears.query';
import { NotComputedQuery } from './persistence/not-computed.query';
import { PositionQuery } from './persistence/position.query';
import { ProjectionRepository } from './persistence/projection.repository';
import { CheckParameters } from './use-cases/check-parameters.query';
import { GetStatement } from './use-cases/get-statement.query';
import { RebuildProjections } from './use-cases/rebuild-projections.use-case';
import { RefreshProjections } from './use-cases/refresh-projections.use-case';
import { TryParameter } from './use-cases/try-parameter.query';

@Module({
  imports: [ContributionsModule, ParametersModule],
  providers: [
    CheckParameters,
    ArrearsQuery,
    PositionQuery,
    NotComputedQuery,
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
    GetStatement,
    RefreshProjections,
    RebuildProjections,
    TryParameter,
  ],
})
export class ArrearsModule {}

import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ProjectionRepository } from '../persistence/projection.repository';
import { RefreshProjections, type Refreshed, type RefreshProgress } from './refresh-projections.use-case';

/** Throws all projections away and makes them anew from the facts. */
@Injectable()
export class RebuildProjections {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly projections: ProjectionRepository,
    private readonly refresh: RefreshProjections,
  ) {}

  async run(asOf: CivilDate, onProgress?: RefreshProgress): Promise<Refreshed> {
    await this.unitOfWork.run(() => this.projections.dropAll());
    return this.refresh.run(asOf, onProgress);
  }
}

import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CurrentLaw } from '../../parameters/parameters.api';
import { projectPosition, type ArrearsProjection } from '../domain/project-position';
import { EmployerFactsQuery } from '../../contributions/contributions.api';
import { ProjectionRepository } from '../persistence/projection.repository';

const EMPLOYERS_PER_UNIT = 250;

/** Called after each unit of work with how many employers are done and how many, at the least, wait. */
export type RefreshProgress = (done: number, waiting: number) => void;

/**
 * Brings the projections up to date for the employers touched since, so that they hold on a day. Each unit of work takes some employers
 * and removes their marks together with what they asked for: killed anywhere, the rest is still marked; run twice at once, the runs share the work.
 */
@Injectable()
export class RefreshProjections {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly law: CurrentLaw,
    private readonly facts: EmployerFactsQuery,
    private readonly projections: ProjectionRepository,
  ) {}

  /**
   * @returns how many projections were made
   * @throws DomainError `parameter.unknown` where a rate that some employer needs has not been entered
   */
  async run(asOf: CivilDate, onProgress: RefreshProgress = () => undefined): Promise<number> {
    const { hash } = await this.law.get();
    await this.unitOfWork.run(() => this.projections.markNotHoldingOn(asOf, hash));
    const waiting = await this.projections.countStale();
    let done = 0;
    for (let after = 0; ;) {
      const refreshed = await this.unitOfWork.run(() => this.refreshSome(asOf, after));
      // Employers may have been touched behind our back: only a pass from the beginning that finds nobody is the last.
      if (refreshed.length === 0 && after === 0) return done;
      after = refreshed.at(-1) ?? 0;
      done += refreshed.length;
      onProgress(done, Math.max(0, waiting - done));
    }
  }

  private async refreshSome(asOf: CivilDate, after: number): Promise<readonly number[]> {
    const employerIds = await this.projections.takeStale(after, EMPLOYERS_PER_UNIT);
    if (employerIds.length === 0) return employerIds;
    const { rules, hash } = await this.law.get();
    const made = new Map<number, ArrearsProjection>();
    for (const { employerId, facts } of await this.facts.load({ ids: employerIds })) {
      made.set(employerId, projectPosition(facts, rules, asOf));
    }
    await this.projections.store(made, employerIds, hash);
    return employerIds;
  }
}

import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { DomainError } from '../../../kernel/domain-error';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CurrentLaw } from '../../parameters/parameters.api';
import { unlessLeftOut, type LeftOut } from '../domain/left-out';
import { projectPosition, type ArrearsProjection } from '../domain/project-position';
import { EmployerFactsQuery } from '../../contributions/contributions.api';
import { ProjectionRepository } from '../persistence/projection.repository';

const EMPLOYERS_PER_UNIT = 250;

/** Called after each unit of work with how many employers are done and how many, at the least, wait. */
export type RefreshProgress = (done: number, waiting: number) => void;

/** What a refresh came to. */
export interface Refreshed {
  readonly projected: number;
  /** Tried again at every refresh until they can be computed. */
  readonly failures: readonly LeftOut[];
}

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

  /** An employer who needs a rate that nobody has entered holds nobody else up: it is named in the result. */
  async run(asOf: CivilDate, onProgress: RefreshProgress = () => undefined): Promise<Refreshed> {
    const { hash } = await this.law.get();
    await this.unitOfWork.run(() => this.projections.markNotHoldingOn(asOf, hash));
    const waiting = await this.projections.countStale();
    const failures: LeftOut[] = [];
    let done = 0;
    for (let after = 0; ;) {
      const { refreshed, failed } = await this.unitOfWork.run(() => this.refreshSome(asOf, after));
      // Employers may have been touched behind our back: only a pass from the beginning that finds nobody is the last.
      if (refreshed.length === 0 && after === 0) return { projected: done - failures.length, failures };
      failures.push(...failed);
      after = refreshed.at(-1) ?? 0;
      done += refreshed.length;
      onProgress(done, Math.max(0, waiting - done));
    }
  }

  private async refreshSome(asOf: CivilDate, after: number): Promise<Portion> {
    const employerIds = await this.projections.takeStale(after, EMPLOYERS_PER_UNIT);
    const portion: Portion = { refreshed: employerIds, failed: [] };
    if (employerIds.length === 0) return portion;
    const { rules, hash } = await this.law.get();
    const made = new Map<number, ArrearsProjection>();
    const notComputed = new Map<number, DomainError>();
    for (const { employerId, facts } of await this.facts.load({ ids: employerIds })) {
      const project = (): ArrearsProjection => projectPosition(facts, rules, asOf);
      const projection = unlessLeftOut(facts.employerCode, project, (each) => {
        portion.failed.push(each);
        notComputed.set(employerId, each.because);
      });
      if (projection) made.set(employerId, projection);
    }
    const computed = employerIds.filter((id) => !notComputed.has(id));
    await this.projections.store(made, computed, hash);
    await this.projections.storeNotComputed(notComputed);
    return portion;
  }
}

interface Portion {
  readonly refreshed: readonly number[];
  readonly failed: LeftOut[];
}

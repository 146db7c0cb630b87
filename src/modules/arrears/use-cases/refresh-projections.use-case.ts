import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import type { ChargeRules } from '../../../law/charge-rules';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CurrentLaw } from '../../parameters/parameters.api';
import { projectPosition, type ArrearsProjection } from '../domain/project-position';
import { EmployerFactsQuery, type EmployerFacts } from '../../contributions/contributions.api';
import { ProjectionRepository } from '../persistence/projection.repository';

const EMPLOYERS_PER_UNIT = 250;

/** Called after each unit of work with how many employers are done and how many, at the least, wait. */
export type RefreshProgress = (done: number, waiting: number) => void;

/** An employer whose arrears could not be computed, and what has to be entered first. */
export interface RefreshFailure {
  readonly employerCode: string;
  readonly message: string;
}

/** What a refresh came to. */
export interface Refreshed {
  readonly projected: number;
  /** Tried again at every refresh until they can be computed. */
  readonly failures: readonly RefreshFailure[];
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
    const failures: RefreshFailure[] = [];
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
    const notComputed = new Set(employerIds);
    for (const { employerId, facts } of await this.facts.load({ ids: employerIds })) {
      const projection = projected(facts, rules, asOf, portion.failed);
      if (!projection) continue;
      made.set(employerId, projection);
      notComputed.delete(employerId);
    }
    await this.projections.store(made, [...made.keys()], hash);
    await this.projections.storeNotComputed([...notComputed]);
    return portion;
  }
}

interface Portion {
  readonly refreshed: readonly number[];
  readonly failed: RefreshFailure[];
}

function projected(
  facts: EmployerFacts,
  rules: ChargeRules,
  asOf: CivilDate,
  failures: RefreshFailure[],
): ArrearsProjection | undefined {
  try {
    return projectPosition(facts, rules, asOf);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    failures.push({ employerCode: facts.employerCode, message: error.message });
    return undefined;
  }
}

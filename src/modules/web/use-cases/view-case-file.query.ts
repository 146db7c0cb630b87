import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { AnswerMeasures, ReadTimeline, StepCatalog, ViewCase, type Ladder } from '../../cases/cases.api';
import type { CaseFile } from '../domain/case-file';
import { offersOf } from './step-offer';

/** Brings together what the screen of a case shows as of today. */
@Injectable()
export class ViewCaseFile {
  constructor(
    private readonly cases: ViewCase,
    private readonly timelines: ReadTimeline,
    private readonly measures: AnswerMeasures,
    private readonly catalog: StepCatalog,
    private readonly authorities: AuthorityTreeQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case.not-found` */
  async run(caseId: number): Promise<CaseFile> {
    const day = this.clock.today();
    const viewed = await this.cases.run(caseId);
    const [timeline, ladder, tree] = await Promise.all([
      this.timelines.run(caseId),
      this.ladderOf(caseId, day),
      this.authorities.load(),
    ]);
    const steps = ladder ? this.catalog.list().filter((step) => offersOf(step, ladder) !== null) : [];
    return { day, viewed, timeline, statement: ladder?.statement ?? null, ladder, steps, tree };
  }

  /** A case stays usable where a rate has not been entered; only its figures and measures are missing. */
  private async ladderOf(caseId: number, day: CivilDate): Promise<Ladder | null> {
    try {
      return await this.measures.ofCase(caseId, day);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'parameter.unknown') return null;
      throw error;
    }
  }
}

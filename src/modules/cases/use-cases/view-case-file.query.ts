import { Inject, Injectable } from '@nestjs/common';
import { MISSING_LAW } from '../../../kernel/business-days';
import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import type { CaseState } from '../domain/case-state';
import type { ListedDuty } from '../domain/listed-duty';
import type { TimelineEntry } from '../domain/timeline';
import { DutyListQuery } from '../persistence/duty-list.query';
import { AnswerMeasures, type Ladder } from './answer-measures.query';
import { ReadTimeline } from './read-timeline.query';
import { StepCatalog, type StepDefinition } from './step-catalog';
import { isTaken, laterCaseOf, offersOf } from './step-offer';
import { ViewCase, viewedIn, type ViewedCase } from './view-case.query';

const MOST_DUTIES = 200;

/** Everything that the screen of a case shows. */
export interface CaseFile {
  readonly day: CivilDate;
  readonly viewed: ViewedCase;
  /** The oldest first. */
  readonly timeline: readonly TimelineEntry[];
  /** What the employer owes and every measure answers on the day; null where a legal parameter is missing. */
  readonly ladder: Ladder | null;
  /** The steps that the case still takes and has something for. */
  readonly steps: readonly StepDefinition[];
  /** The case that was opened for the employer after this one; null where there is none. */
  readonly laterCaseId: number | null;
  /** What must be done in the case, the earliest first. */
  readonly duties: readonly ListedDuty[];
  readonly tree: AuthorityTree;
}

/** Brings together what the screen of a case shows as of today. */
@Injectable()
export class ViewCaseFile {
  constructor(
    private readonly cases: ViewCase,
    private readonly timelines: ReadTimeline,
    private readonly measures: AnswerMeasures,
    private readonly catalog: StepCatalog,
    private readonly duties: DutyListQuery,
    private readonly authorities: AuthorityTreeQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case.not-found` */
  async run(caseId: number): Promise<CaseFile> {
    const day = this.clock.today();
    const ladder = await this.ladderOf(caseId, day);
    const viewed = (ladder && viewedIn(ladder)) ?? (await this.cases.run(caseId));
    const duties = await this.duties.list({ day, caseId }, { limit: MOST_DUTIES });
    const timeline = await this.timelineOf(caseId, ladder);
    const tree = ladder?.tree ?? (await this.authorities.load());
    const steps = this.catalog
      .list()
      .filter((step) => (ladder ? offersOf(step, ladder) !== null : isTakenWithoutFigures(step, viewed.state)));
    const laterCaseId = ladder === null ? null : laterCaseOf(caseId, ladder);
    return { day, viewed, timeline, ladder, steps, laterCaseId, duties, tree };
  }

  private async timelineOf(caseId: number, ladder: Ladder | null): Promise<TimelineEntry[]> {
    if (!ladder?.row) return this.timelines.run(caseId);
    return this.timelines.of(
      ladder.row,
      ladder.wholeLog.filter((event) => event.caseId === caseId),
    );
  }

  /** A case stays usable where a rate has not been entered; only its figures and measures are missing. */
  private async ladderOf(caseId: number, day: CivilDate): Promise<Ladder | null> {
    try {
      return await this.measures.ofCase(caseId, day);
    } catch (error) {
      if (error instanceof DomainError && MISSING_LAW.has(error.code)) return null;
      throw error;
    }
  }
}

/** Where a rate is missing, what looks at no figures is still taken: notes, files, contacts. */
function isTakenWithoutFigures(step: StepDefinition, state: CaseState): boolean {
  return step.isBare === true && isTaken(step, state);
}

import { Inject, Injectable } from '@nestjs/common';
import { MISSING_LAW } from '../../../kernel/business-days';
import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import {
  AnswerMeasures,
  DutySources,
  EventWords,
  ReadTimeline,
  StepCatalog,
  ViewCase,
  type CaseState,
  type Ladder,
  type StepDefinition,
} from '../../cases/cases.api';
import { FollowReferrals, referralsOf } from '../../referrals/referrals.api';
import type { CaseFile } from '../domain/case-file';
import type { ListedDuty } from '../domain/listed-duty';
import { DutyListQuery } from '../persistence/duty-list.query';
import { isTaken, laterCaseOf, offersOf } from './step-offer';

const MOST_DUTIES = 200;

/** Brings together what the screen of a case shows as of today. */
@Injectable()
export class ViewCaseFile {
  constructor(
    private readonly cases: ViewCase,
    private readonly timelines: ReadTimeline,
    private readonly measures: AnswerMeasures,
    private readonly catalog: StepCatalog,
    private readonly duties: DutyListQuery,
    private readonly dutySources: DutySources,
    private readonly referrals: FollowReferrals,
    private readonly authorities: AuthorityTreeQuery,
    private readonly words: EventWords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case.not-found` */
  async run(caseId: number): Promise<CaseFile> {
    const day = this.clock.today();
    const viewed = await this.cases.run(caseId);
    const [timeline, ladder, duties, tree] = await Promise.all([
      this.timelines.run(caseId),
      this.ladderOf(caseId, day),
      this.duties.list({ day, caseId }, { limit: MOST_DUTIES, offset: 0 }),
      this.authorities.load(),
    ]);
    const steps = this.catalog
      .list()
      .filter((step) => (ladder ? offersOf(step, ladder) !== null : isTakenWithoutFigures(step, viewed.state)));
    const dutyNames = this.namesOf(duties);
    const laterCaseId = ladder === null ? null : laterCaseOf(caseId, ladder);
    const wasReferred = ladder !== null && referralsOf(ladder.events).length > 0;
    const referrals = wasReferred ? await this.referrals.run(caseId, day) : [];
    const known = { statement: ladder?.statement ?? null, ladder, steps, laterCaseId, referrals };
    return { day, viewed, timeline, ...known, duties, dutyNames, tree, words: this.words };
  }

  private namesOf(duties: readonly ListedDuty[]): CaseFile['dutyNames'] {
    const kinds = [...new Set(duties.map(({ kind }) => kind))];
    return new Map(
      kinds.flatMap((kind) => {
        const name = this.dutySources.nameOf(kind);
        return name ? [[kind, name] as const] : [];
      }),
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

import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { answersFor } from '../../../law/enforcement/policies/case-policies';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CurrentLaw } from '../../parameters/parameters.api';
import { caseStandingOf, type CaseStanding } from '../domain/case-standing';
import { CaseStandingRepository, type CaseToReview } from '../persistence/case-standing.repository';
import { ReadCaseFacts, type ReadFacts } from './read-case-facts.query';

const CASES_PER_UNIT = 100;

/**
 * Keeps for lists how every open case stands: what is owed, by when the office must act, what each measure answers. Looks only at cases in
 * which something has happened, whose figures or law have changed, or whose day has come. Killed anywhere, the rest is still stale.
 */
@Injectable()
export class ReviewCases {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly standings: CaseStandingRepository,
    private readonly caseFacts: ReadCaseFacts,
    private readonly law: CurrentLaw,
  ) {}

  /** Projections must hold on the day. @returns how many cases were looked at */
  async run(day: CivilDate): Promise<number> {
    await this.unitOfWork.run(() => this.standings.removeClosed());
    let reviewed = 0;
    for (let after = 0; ;) {
      const last = await this.unitOfWork.run(() => this.reviewSome(day, after));
      if (last === undefined) return reviewed;
      after = last.caseId;
      reviewed += last.count;
    }
  }

  /** Looks at one case in the unit of work in which something happened in it. */
  async one(caseId: number, day: CivilDate): Promise<void> {
    const found = await this.standings.find(caseId);
    if (!found) return;
    if (found.isOpen) await this.store([found], day);
    else await this.standings.remove([caseId]);
  }

  /** Notes that something happened in a case from which nothing follows: what stands of it still holds. */
  async unchanged(caseId: number, version: number): Promise<void> {
    await this.standings.countedOn(caseId, version);
  }

  private async reviewSome(day: CivilDate, after: number): Promise<{ caseId: number; count: number } | undefined> {
    await lockUntilCommit(this.database, 'case-review');
    const { wholeHash } = await this.law.get();
    const stale = await this.standings.takeStale(day, wholeHash, after, CASES_PER_UNIT);
    await this.store(stale, day);
    const last = stale.at(-1);
    return last && { caseId: last.caseId, count: stale.length };
  }

  private async store(cases: readonly CaseToReview[], day: CivilDate): Promise<void> {
    const { wholeHash } = await this.law.get();
    const reviewed = [];
    const ids = cases.map(({ caseId }) => caseId);
    const read = await this.caseFacts.ofCases(ids, day);
    for (const each of cases) reviewed.push({ ...each, standing: await this.standingOf(() => read(each.caseId), day) });
    await this.standings.store(reviewed, wholeHash, day, addDays(day, 1));
  }

  /** Null where something that it takes has not been entered: the case stays in the lists without figures. */
  private async standingOf(read: () => Promise<ReadFacts>, day: CivilDate): Promise<CaseStanding | null> {
    try {
      const { facts, law } = await read();
      return caseStandingOf(facts, answersFor(law.book, facts, day), day);
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }
}

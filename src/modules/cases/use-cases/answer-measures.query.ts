import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { answersFor } from '../../../law/enforcement/policies/case-policies';
import type { PolicyAnswer } from '../../../law/enforcement/policy';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ReadCaseFacts, type ReadFacts } from './read-case-facts.query';

/** The whole ladder of one employer on a day: what every measure answers, and the facts behind the answers. */
export interface Ladder extends ReadFacts {
  readonly day: CivilDate;
  /** In the order of the work. */
  readonly answers: readonly PolicyAnswer[];
}

/** Asks every policy about one employer. The one answer for screens, API, command line and steps. Reads only. */
@Injectable()
export class AnswerMeasures {
  constructor(
    private readonly caseFacts: ReadCaseFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param day absent: today. @throws DomainError `case.not-found`, `parameter.unknown` */
  async ofCase(caseId: number, day: CivilDate = this.clock.today()): Promise<Ladder> {
    return ladderOf(await this.caseFacts.ofCase(caseId, day), day);
  }

  /** @param day absent: today. @throws DomainError `employer.not-found`, `parameter.unknown` */
  async ofEmployer(employerCode: string, day: CivilDate = this.clock.today()): Promise<Ladder> {
    return ladderOf(await this.caseFacts.ofEmployer(employerCode, day), day);
  }
}

function ladderOf(read: ReadFacts, day: CivilDate): Ladder {
  return { ...read, day, answers: answersFor(read.law.book, read.facts, day) };
}

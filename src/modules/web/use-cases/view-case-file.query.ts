import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { GetStatement, type Statement } from '../../arrears/arrears.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { ReadTimeline, ViewCase } from '../../cases/cases.api';
import type { CaseFile } from '../domain/case-file';

/** Brings together what the screen of a case shows as of today. */
@Injectable()
export class ViewCaseFile {
  constructor(
    private readonly cases: ViewCase,
    private readonly timelines: ReadTimeline,
    private readonly statements: GetStatement,
    private readonly authorities: AuthorityTreeQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case.not-found` */
  async run(caseId: number): Promise<CaseFile> {
    const day = this.clock.today();
    const viewed = await this.cases.run(caseId);
    const [timeline, statement, tree] = await Promise.all([
      this.timelines.run(caseId),
      this.statementOf(viewed.employerCode, day),
      this.authorities.load(),
    ]);
    return { day, viewed, timeline, statement, tree };
  }

  /** A case stays usable where a rate has not been entered; only its figures are missing. */
  private async statementOf(employerCode: string, day: CivilDate): Promise<Statement | null> {
    try {
      return await this.statements.one(employerCode, day);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'parameter.unknown') return null;
      throw error;
    }
  }
}

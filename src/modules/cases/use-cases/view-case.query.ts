import { Inject, Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery, type AuthorityNode } from '../../authorities/authorities.api';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import { readCaseEvents } from '../domain/case-events';
import { caseStateOf, type CaseState } from '../domain/case-state';
import { CaseEventRepository } from '../persistence/case-event.repository';
import { CaseRepository } from '../persistence/case.repository';

/** A case as its events make it, with the names of whom it is about and who answers for it. */
export interface ViewedCase {
  readonly id: number;
  /** What an edit must say it has read. */
  readonly version: number;
  readonly employerId: number;
  readonly employerCode: string;
  readonly employerName: string;
  /** Today's holder of the office that the case was given to. */
  readonly authority: Pick<AuthorityNode, 'code' | 'name'> | null;
  readonly state: CaseState;
}

/** Reads one case. */
@Injectable()
export class ViewCase {
  constructor(
    private readonly cases: CaseRepository,
    private readonly events: CaseEventRepository,
    private readonly employers: EmployerRegisterQuery,
    private readonly authorities: AuthorityTreeQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case.not-found` */
  async run(caseId: number): Promise<ViewedCase> {
    const { employerId, version } = await this.cases.get(caseId);
    const events = await this.events.listOf(caseId);
    const state = caseStateOf(readCaseEvents(events));
    const employer = (await this.employers.byIds([employerId], state.openedOn)).get(employerId);
    invariant(employer, 'a case is about an employer of the register', { caseId });
    const office = await this.officeOf(state);
    return {
      id: caseId,
      version,
      employerId,
      employerCode: employer.code,
      employerName: employer.name,
      authority: office,
      state,
    };
  }

  private async officeOf({ authorityId }: CaseState): Promise<ViewedCase['authority']> {
    if (authorityId === null) return null;
    const { code, name } = (await this.authorities.load()).holderOn(authorityId, this.clock.today());
    return { code, name };
  }
}

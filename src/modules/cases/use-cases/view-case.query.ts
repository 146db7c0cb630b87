import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery, type AuthorityNode, type AuthorityTree } from '../../authorities/authorities.api';
import { EmployerRegisterQuery, type RegisteredEmployer } from '../../employers/employers.api';
import { readCaseEvents } from '../domain/case-events';
import { caseStateOf, type CaseState } from '../domain/case-state';
import { CaseEventRepository } from '../persistence/case-event.repository';
import { CaseRepository } from '../persistence/case.repository';
import type { ReadFacts } from './read-case-facts.query';

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
    const employer = (await this.employers.byIds([employerId], this.clock.today())).get(employerId);
    invariant(employer, 'a case is about an employer of the register', { caseId });
    const tree = await this.authorities.load();
    return viewedCase({ id: caseId, version, state }, employer, tree, this.clock.today());
  }
}

/** The case that facts were read of as of today; undefined where it was not open yet by then. */
export function viewedIn({
  row,
  state,
  employer,
  tree,
  day,
}: ReadFacts & { readonly day: CivilDate }): ViewedCase | undefined {
  return row && state ? viewedCase({ id: row.id, version: row.version, state }, employer, tree, day) : undefined;
}

function viewedCase(
  own: Pick<ViewedCase, 'id' | 'version' | 'state'>,
  employer: RegisteredEmployer,
  tree: AuthorityTree,
  day: CivilDate,
): ViewedCase {
  const { authorityId } = own.state;
  const office = authorityId === null ? null : tree.holderOn(authorityId, day);
  return {
    ...own,
    employerId: employer.id,
    employerCode: employer.code,
    employerName: employer.name,
    authority: office && { code: office.code, name: office.name },
  };
}

import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import type { Period } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery, type AuthorityNode, type AuthorityTree } from '../../authorities/authorities.api';
import { CaseRepository } from '../../cases/cases.api';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import { monthReasons } from '../domain/proposal-reasons';
import { proposalsOf, type Proposal } from '../domain/proposals';
import { PublicationEventsQuery } from '../persistence/publication-events.query';

/** The list of an office for a month, and the day on which something is done for it. */
export interface ListOfMonth {
  readonly authorityCode: string;
  readonly month: Period;
  /** Absent: today. */
  readonly on?: CivilDate | undefined;
}

/** The same, looked up. */
export interface OfficeOnDay {
  readonly office: AuthorityNode;
  readonly tree: AuthorityTree;
  readonly month: Period;
  readonly day: CivilDate;
  /** Why nothing can be done for that month on that day. */
  readonly reasons: readonly Reason[];
}

/** A case of an office with its employer. */
export interface CaseOfOffice {
  readonly caseId: number;
  readonly employerId: number;
  readonly employerCode: string;
  readonly name: string;
}

/** Whose cases belong on the list of an office, and what has been proposed for it. */
@Injectable()
export class OfficeLists {
  constructor(
    private readonly authorities: AuthorityTreeQuery,
    private readonly cases: CaseRepository,
    private readonly employers: EmployerRegisterQuery,
    private readonly events: PublicationEventsQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `authority.not-found`, `authority.not-on-day` */
  async on({ authorityCode, month, on }: ListOfMonth): Promise<OfficeOnDay> {
    const today = this.clock.today();
    const day = on ?? today;
    const tree = await this.authorities.load();
    const office = tree.getOn(authorityCode, day);
    return { office, tree, month, day, reasons: monthReasons(month, day, today) };
  }

  /** The open cases that the office answers for, in order of employer. */
  async openCases(at: OfficeOnDay): Promise<CaseOfOffice[]> {
    return this.ofOffice(at, await this.cases.listOpen());
  }

  /** The proposals for the list, by case, with their employers. */
  async proposals(at: OfficeOnDay): Promise<(Proposal & CaseOfOffice)[]> {
    const proposals = proposalsOf(await this.events.ofMonth(at.month)).filter(({ month }) => month === at.month);
    const rows = await this.cases.byIds([...new Set(proposals.map(({ caseId }) => caseId))]);
    const own = new Map((await this.ofOffice(at, rows)).map((each) => [each.caseId, each]));
    return proposals.flatMap((proposal) => {
      const found = own.get(proposal.caseId);
      return found ? [{ ...proposal, ...found }] : [];
    });
  }

  private async ofOffice(
    { office, tree, day }: OfficeOnDay,
    cases: readonly { readonly id: number; readonly employerId: number; readonly authorityId: number | null }[],
  ): Promise<CaseOfOffice[]> {
    const register = await this.employers.byIds(
      cases.map(({ employerId }) => employerId),
      day,
    );
    return cases.flatMap(({ id, employerId, authorityId }) => {
      const employer = register.get(employerId);
      if (!employer || tree.holderOn(authorityId ?? employer.authorityId, day).id !== office.id) return [];
      return [{ caseId: id, employerId, employerCode: employer.code, name: employer.name }];
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { GetStatement } from '../../arrears/arrears.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import type { EmployerFile } from '../domain/employer-file';
import { EmployerMasterQuery } from '../persistence/employer-master.query';
import { NoticeListQuery } from '../persistence/notice-list.query';
import { RecordedFactsQuery } from '../persistence/recorded-facts.query';

const MOST_NOTICES = 200;

/** Brings together what the screens show of one employer; every figure comes from its statement, computed from the facts. */
@Injectable()
export class ViewEmployerFile {
  constructor(
    private readonly masters: EmployerMasterQuery,
    private readonly statements: GetStatement,
    private readonly facts: RecordedFactsQuery,
    private readonly notices: NoticeListQuery,
    private readonly authorities: AuthorityTreeQuery,
  ) {}

  /**
   * @param knownAt facts recorded later are left out; absent: everything known now
   * @throws DomainError `employer.not-found`, `parameter.unknown`
   */
  async run(employerCode: string, day: CivilDate, knownAt?: Instant): Promise<EmployerFile> {
    const master = await this.masters.get(employerCode, day);
    const statement = await this.statements.one(employerCode, day, knownAt);
    const tree = await this.authorities.load();
    return {
      master,
      authorityName: tree.holderOn(master.authorityId, day).name,
      statement,
      facts: await this.facts.of(master.id, statement.knownAt),
      notices: await this.notices.list({ employerId: master.id }, { limit: MOST_NOTICES }),
    };
  }
}

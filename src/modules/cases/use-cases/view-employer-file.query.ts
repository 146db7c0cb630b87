import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { GetStatement } from '../../arrears/arrears.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import type { EmployerFile } from '../domain/employer-file';
import { EmployerMasterQuery } from '../persistence/employer-master.query';

/** Reads what all sections of the file of an employer rest on; every figure comes from its statement, computed from the facts. */
@Injectable()
export class ViewEmployerFile {
  constructor(
    private readonly masters: EmployerMasterQuery,
    private readonly statements: GetStatement,
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
    const authorityName = tree.holderOn(master.authorityId, day).name;
    return { master, authorityName, statement, isKnownEarlier: knownAt !== undefined };
  }
}

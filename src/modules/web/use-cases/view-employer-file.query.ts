import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { GetStatement } from '../../arrears/arrears.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { AnswerMeasures, StepCatalog, type Ladder } from '../../cases/cases.api';
import type { EmployerFile } from '../domain/employer-file';
import { EmployerMasterQuery } from '../persistence/employer-master.query';
import { NoticeListQuery } from '../../notices/notices.api';
import { RecordedFactsQuery } from '../persistence/recorded-facts.query';
import { offersOf } from '../../cases/cases.api';

const MOST_NOTICES = 200;

/** What of a file is wanted. */
export interface EmployerFileOptions {
  /** Facts recorded later are left out; absent: everything known now. Measures are always judged by what is known now. */
  readonly knownAt?: Instant | undefined;
  readonly withMeasures?: boolean;
}

/** Brings together what the screens show of one employer; every figure comes from its statement, computed from the facts. */
@Injectable()
export class ViewEmployerFile {
  constructor(
    private readonly masters: EmployerMasterQuery,
    private readonly statements: GetStatement,
    private readonly facts: RecordedFactsQuery,
    private readonly notices: NoticeListQuery,
    private readonly authorities: AuthorityTreeQuery,
    private readonly measures: AnswerMeasures,
    private readonly catalog: StepCatalog,
  ) {}

  /** @throws DomainError `employer.not-found`, `parameter.unknown` */
  async run(
    employerCode: string,
    day: CivilDate,
    { knownAt, withMeasures = false }: EmployerFileOptions = {},
  ): Promise<EmployerFile> {
    const master = await this.masters.get(employerCode, day);
    const statement = await this.statements.one(employerCode, day, knownAt);
    const tree = await this.authorities.load();
    const ladder = withMeasures ? await this.measures.ofEmployer(employerCode, day) : null;
    return {
      master,
      authorityName: tree.holderOn(master.authorityId, day).name,
      statement,
      facts: await this.facts.of(master.id, statement.knownAt),
      notices: await this.notices.list({ employerId: master.id }, { limit: MOST_NOTICES }),
      ladder,
      steps: this.stepsOf(ladder),
    };
  }

  /** Steps are taken in a case; without one there is nothing to take them in. */
  private stepsOf(ladder: Ladder | null): EmployerFile['steps'] {
    if (ladder === null || ladder.caseId === null) return [];
    return this.catalog.list().filter((step) => offersOf(step, ladder) !== null);
  }
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CurrentLaw } from '../../parameters/parameters.api';
import { caseDutyRows, casesOfEmployer } from '../domain/case-duties-of';
import { CaseEventRepository } from '../persistence/case-event.repository';
import { CaseRepository } from '../persistence/case.repository';
import { DutyRepository } from '../persistence/duty.repository';
import { DutySources } from './duty-sources';

const EMPLOYERS_AT_ONCE = 500;

/**
 * Keeps the register of duties in step with the events of cases: the log calls it in the unit of work that writes an event, so that
 * nothing done is ever missing from it. What the register says of cases can be dropped and made anew from the events.
 */
@Injectable()
export class ProjectDuties {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: DutySources,
    private readonly cases: CaseRepository,
    private readonly events: CaseEventRepository,
    private readonly duties: DutyRepository,
    private readonly law: CurrentLaw,
  ) {}

  /** Brings the duties of the employers of some cases up to date, in the open unit of work. */
  async ofCases(caseIds: readonly number[]): Promise<void> {
    if (this.sources.isEmpty || caseIds.length === 0) return;
    const rows = await this.cases.byIds([...new Set(caseIds)]);
    await this.ofEmployers([...new Set(rows.map(({ employerId }) => employerId))]);
  }

  /** Computes anew what was computed with other legal parameters than today's. @returns of how many employers */
  async afterChangeOfLaw(): Promise<number> {
    return this.unitOfWork.run(async () => {
      const employerIds = await this.duties.employersNotUnder((await this.law.get()).wholeHash);
      await this.ofEmployers(employerIds);
      return employerIds.length;
    });
  }

  private async ofEmployers(employerIds: readonly number[]): Promise<void> {
    const { book, wholeHash } = await this.law.get();
    for (let i = 0; i < employerIds.length; i += EMPLOYERS_AT_ONCE) {
      const some = employerIds.slice(i, i + EMPLOYERS_AT_ONCE);
      const events = await this.events.listOfEmployers(some);
      const rows = some.flatMap((employerId) => {
        const own = events.get(employerId) ?? [];
        const cases = casesOfEmployer(own);
        return cases ? caseDutyRows(employerId, cases.caseId, this.sources.read(own, book, cases.pauses)) : [];
      });
      await this.duties.replaceOfCases(some, rows, wholeHash);
    }
  }
}

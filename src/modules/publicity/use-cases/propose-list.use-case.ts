import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { done, reasonOfError, refused, type Outcome, type Reason } from '../../../kernel/outcome';
import { StepCatalog } from '../../cases/cases.api';
import { OfficeLists, type CaseOfOffice, type ListOfMonth } from './office-lists';

/** An employer that was passed over, with every reason. */
export interface PassedOver extends CaseOfOffice {
  readonly reasons: readonly Reason[];
}

/** What came of an act on all employers of a list. */
export interface ListOutcome {
  readonly taken: readonly CaseOfOffice[];
  readonly passedOver: readonly PassedOver[];
}

/** Proposes everybody for the list of a month whom the law of the day lets be named. Repeated, only who has become eligible since is added. */
@Injectable()
export class ProposeList {
  constructor(
    private readonly lists: OfficeLists,
    private readonly steps: StepCatalog,
  ) {}

  /** @throws DomainError `authority.not-found`, `authority.not-on-day` */
  async run(list: ListOfMonth, actor: string): Promise<Outcome<ListOutcome>> {
    const at = await this.lists.on(list);
    if (at.reasons.length > 0) return refused(at.reasons);
    const taken: CaseOfOffice[] = [];
    const passedOver: PassedOver[] = [];
    for (const each of await this.lists.openCases(at)) {
      const outcome = await this.proposeOne(each.caseId, actor, at.day);
      if (outcome.ok) taken.push(each);
      else passedOver.push({ ...each, reasons: outcome.reasons });
    }
    return done({ taken, passedOver });
  }

  /** Who cannot be computed is passed over with what is missing, and keeps nobody else back. */
  private async proposeOne(caseId: number, actor: string, proposedOn: CivilDate): Promise<Outcome<unknown>> {
    try {
      return await this.steps.get('propose-publication').run({ caseId, actor }, { proposedOn });
    } catch (error) {
      if (error instanceof DomainError) return refused([reasonOfError(error)]);
      throw error;
    }
  }
}

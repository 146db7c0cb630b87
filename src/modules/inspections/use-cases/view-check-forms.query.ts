import { Inject, Injectable } from '@nestjs/common';
import { addDays, type CivilDate } from '../../../kernel/civil-date';
import { rankForms } from '../../../law/enforcement/checks/choice-of-form';
import { firstLateDay, overdue } from '../../../law/enforcement/arrears-reading';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ReadCaseFacts } from '../../cases/cases.api';
import { TaxRegistryRepository } from '../../matching/matching.api';
import { profileOf } from '../domain/employer-profile';
import type { CheckCandidate } from '../domain/listed-check';

/** Ranks the forms of looking at one employer, with every reason. Reads only. */
@Injectable()
export class ViewCheckForms {
  constructor(
    private readonly caseFacts: ReadCaseFacts,
    private readonly taxRegistry: TaxRegistryRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param day absent: today. @throws DomainError `employer.not-found` */
  async run(employerCode: string, day: CivilDate = this.clock.today()): Promise<CheckCandidate & { day: CivilDate }> {
    const { facts, law, statement, employer, events, caseId } = await this.caseFacts.ofEmployer(employerCode, day);
    const declared = (await this.taxRegistry.declaredBy(day, [employer.id])).get(employer.id) ?? null;
    const first = firstLateDay(overdue(facts, day));
    const { arrears, evaded } = statement.totals;
    const owed = { arrears, evaded, workers: facts.employer.workers };
    const oldestDueOn = first === null ? null : addDays(first, -1);
    const profile = profileOf(law.book, { ...owed, oldestDueOn, events, declared }, day);
    return {
      day,
      employer: { code: employer.code, name: employer.name, caseId },
      ...owed,
      monthsLate: profile.monthsLate,
      forms: rankForms(law.book, profile, day),
    };
  }
}

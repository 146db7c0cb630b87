import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { dutiesOfMonth, owes } from '../domain/office-duties';
import { NOTHING_TO_DO } from '../domain/duty-register';
import { DutyRepository, type UnmetOfficeDuty } from '../persistence/duty.repository';
import { FirstReminderDutyRepository } from '../persistence/first-reminder-duty.repository';
import { OfficeDutyFinders, type DutyFound } from './office-duty-finders';
import { ProjectDuties } from './project-duties.use-case';

/**
 * What the calendar brings into the register of duties: what the offices of each level must do in a month, the first letter on what has become late,
 * and which of it has been done. Repeated, it finds nothing to do. Projections must hold on the day.
 */
@Injectable()
export class RegisterDuties {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly law: CurrentLaw,
    private readonly authorities: AuthorityTreeQuery,
    private readonly duties: DutyRepository,
    private readonly firstReminders: FirstReminderDutyRepository,
    private readonly finders: OfficeDutyFinders,
    private readonly projection: ProjectDuties,
  ) {}

  /** @returns how many duties were new */
  async run(asOf: CivilDate): Promise<number> {
    await this.projection.afterChangeOfLaw();
    return this.unitOfWork.run(async () => {
      await lockUntilCommit(this.database, 'duties');
      const registered = (await this.ofOffices(asOf)) + (await this.ofFirstReminders(asOf));
      await this.meet(asOf);
      return registered;
    });
  }

  private async ofOffices(asOf: CivilDate): Promise<number> {
    const { book } = await this.law.get();
    const offices = (await this.authorities.load()).listOn(asOf);
    const duties = dutiesOfMonth(book, asOf);
    return this.duties.register(
      offices.flatMap(({ id: authorityId, level }) =>
        duties.filter((duty) => owes(duty, level)).map((duty) => ({ ...duty, authorityId })),
      ),
    );
  }

  private async ofFirstReminders(asOf: CivilDate): Promise<number> {
    const { book } = await this.law.get();
    const series = book.get('evasion.reminder-within-days');
    const entry = series.find(asOf);
    const [first] = series.list();
    if (!entry || !first) return 0;
    const { value: withinDays, reference: article } = entry;
    // Before there was such a time a late letter cost nothing.
    const dueSince = addDays(first.validFrom, -first.value);
    const registered = await this.firstReminders.register(asOf, { withinDays, dueSince, article });
    await this.firstReminders.meet(asOf);
    await this.firstReminders.release(asOf);
    return registered;
  }

  private async meet(asOf: CivilDate): Promise<void> {
    for (const [kind, find] of this.finders.list()) {
      const unmet = (await this.duties.unmetOf(kind)).filter(({ opensOn }) => opensOn <= asOf);
      if (unmet.length === 0) continue;
      const found = await find(unmet, asOf);
      for (const duty of unmet) await this.settle(duty, found.get(duty.id), asOf);
    }
  }

  /** That there was nothing to do is known when the time is over, not before. */
  private async settle({ id, dueOn }: UnmetOfficeDuty, found: DutyFound | undefined, asOf: CivilDate): Promise<void> {
    if (found === 'nothing-to-do') {
      if (dueOn <= asOf) await this.duties.met(id, { metOn: dueOn, metBy: null, document: NOTHING_TO_DO });
    } else if (found !== undefined) await this.duties.met(id, found);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { OfficeDutyFinders, type DutyFound, type OfficeDutyFinder } from '../../cases/cases.api';
import { MonthListsQuery } from '../persistence/month-lists.query';

/** Days for which the cases of today still tell whether there was anybody to name at the end of the month. */
const LOOKING_BACK = 5;

type Duties = Parameters<OfficeDutyFinder>[0];

/**
 * Tells the register of duties which offices have published the list of a month, and who did. An office without anybody to name by the
 * last day has nothing to publish.
 */
@Injectable()
export class TellOfPublications implements OnModuleInit {
  constructor(
    private readonly finders: OfficeDutyFinders,
    private readonly lists: MonthListsQuery,
    private readonly authorities: AuthorityTreeQuery,
  ) {}

  onModuleInit(): void {
    this.finders.register('publication.monthly', (duties, day) => this.publications(duties, day));
  }

  private async publications(duties: Duties, day: CivilDate): Promise<ReadonlyMap<number, DutyFound>> {
    const withNames = await this.officesWithNamesOn(day);
    const published = new Map<Period, Awaited<ReturnType<MonthListsQuery['publishedBy']>>>();
    const found = new Map<number, DutyFound>();
    for (const { id, authorityId, period, dueOn } of duties) {
      const ofMonth = published.get(period) ?? (await this.lists.publishedBy(period, day));
      published.set(period, ofMonth);
      const list = ofMonth.get(authorityId);
      if (list) found.set(id, { metOn: list.on, metBy: list.by, document: `D15-TS ${period}` });
      else if (!withNames.has(authorityId) && day <= addDays(dueOn, LOOKING_BACK)) found.set(id, 'nothing-to-do');
    }
    return found;
  }

  private async officesWithNamesOn(day: CivilDate): Promise<ReadonlySet<number>> {
    const tree = await this.authorities.load();
    return new Set([...(await this.lists.officesWithNames())].map((id) => tree.holderOn(id, day).id));
  }
}

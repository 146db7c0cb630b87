import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { StoredCaseEvent } from '../domain/case-event-type';
import { joinFacts, type FactsOfEvents, type FactsSource, type MoneyBehind } from '../domain/facts-source';

/** Who reads what the policies ask about from the events of cases; modules register their readers when they start. */
@Injectable()
export class CaseFactsSources {
  private readonly sources: FactsSource[] = [];

  register(...sources: readonly FactsSource[]): void {
    this.sources.push(...sources);
  }

  /** What the events tell; those after the day must have been left out. */
  read(events: readonly StoredCaseEvent[], day: CivilDate, money: MoneyBehind): FactsOfEvents {
    return joinFacts(this.sources.map((source) => source(events, day, money)));
  }
}

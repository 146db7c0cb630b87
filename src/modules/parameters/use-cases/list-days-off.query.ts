import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Certainty } from '../../../kernel/dated-value';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { CurrentLaw } from './current-law';

/** A day that differs from its weekday: nobody works (`off`), or a weekend day is worked in exchange (`work`). */
export interface ListedDayOff {
  readonly date: CivilDate;
  readonly kind: 'off' | 'work';
  readonly name: string;
  readonly certainty: Certainty;
  readonly reference: string;
}

/** The days off of a year, as every reader is told them: command, page and API. */
export interface DaysOffOfYear {
  readonly year: string;
  /** False where nobody has entered a day off of the year: what counts working days in it fails. */
  readonly known: boolean;
  readonly days: readonly ListedDayOff[];
}

/** Lists the days off of a year: those that are shipped and, in their place, those that an administrator entered. */
@Injectable()
export class ListDaysOff {
  constructor(
    private readonly law: CurrentLaw,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param year four digits; absent: the running one */
  async run(year = this.clock.today().slice(0, 4)): Promise<DaysOffOfYear> {
    const { calendar } = (await this.law.get()).book;
    const days = calendar.listOf(year).map(({ on, kind, name, certainty, reference }) => {
      return { date: on, kind: kind === 'off' ? ('off' as const) : ('work' as const), name, certainty, reference };
    });
    return { year, known: calendar.knows(year), days };
  }

  /** The years of which anything is known, ascending. */
  async years(): Promise<string[]> {
    const { calendar } = (await this.law.get()).book;
    return [...new Set(calendar.list().map(({ on }) => on.slice(0, 4)))].toSorted();
  }
}

import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { Navigation } from '../../../platform/pages/navigation';
import { DutyListQuery } from '../persistence/duty-list.query';
import { DUTY_LIST_WORDS } from '../words';
import { DutySources } from './duty-sources';

/** A count in a menu may be some seconds old. */
const FRESH_MS = 5000;

/** Counts the office's duties missed as of today, for the menu of every page. */
@Injectable()
export class CountMissedDuties implements OnModuleInit {
  private counted: { readonly at: number; readonly day: string; readonly count: number } | undefined;

  constructor(
    private readonly duties: DutyListQuery,
    private readonly sources: DutySources,
    private readonly navigation: Navigation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.navigation.add({
      name: 'duties',
      href: '/duties',
      label: DUTY_LIST_WORDS.section,
      order: 30,
      count: {
        words: DUTY_LIST_WORDS.menuMissed,
        of: () => this.count(),
      },
    });
  }

  private async count(): Promise<number> {
    const [at, day] = [Date.parse(this.clock.now()), this.clock.today()];
    const known = this.counted;
    if (known && known.day === day && Math.abs(at - known.at) < FRESH_MS && at !== known.at) return known.count;
    const count = await this.duties.missedOn(day, this.sources.kindsOfEmployers());
    this.counted = { at, day, count };
    return count;
  }
}

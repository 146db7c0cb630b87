import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { DutyListQuery } from '../persistence/duty-list.query';
import { MISSED_DUTIES } from './page-context';

const WITHOUT_MENU = /^\/(api|assets|health|metrics)(\/|$)/;
/** A count in a menu may be some seconds old. */
const FRESH_MS = 5000;

/** Counts the duties missed as of today, for the menu of every page. */
@Injectable()
export class CountMissedDuties implements NestMiddleware {
  private counted: { readonly at: number; readonly day: string; readonly count: number } | undefined;

  constructor(
    private readonly duties: DutyListQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async use(request: Request, response: Response, next: NextFunction): Promise<void> {
    if (!WITHOUT_MENU.test(request.path)) response.locals[MISSED_DUTIES] = await this.count();
    next();
  }

  private async count(): Promise<number> {
    const [at, day] = [Date.parse(this.clock.now()), this.clock.today()];
    const known = this.counted;
    if (known && known.day === day && Math.abs(at - known.at) < FRESH_MS && at !== known.at) return known.count;
    const count = await this.duties.missedOn(day);
    this.counted = { at, day, count };
    return count;
  }
}

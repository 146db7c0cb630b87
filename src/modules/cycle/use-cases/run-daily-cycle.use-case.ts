import { Inject, Injectable } from '@nestjs/common';
import { addDays, type CivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { RefreshProgress } from '../../arrears/arrears.api';
import { cycleError } from '../domain/cycle-errors';
import { CycleDayRepository } from '../persistence/cycle-day.repository';
import { RunCycle, type CycleResult } from './run-cycle.use-case';

/**
 * The cycle as an office runs it: today's, or days that were missed, in order. What a cycle writes into cases counts from its day on, so
 * no cycle is run ahead of its day, and none before a day that has been closed by a later one.
 */
@Injectable()
export class RunDailyCycle {
  constructor(
    private readonly cycle: RunCycle,
    private readonly days: CycleDayRepository,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param asOf absent: today
   * @throws DomainError `cycle.day-ahead`, `cycle.day-passed`; then nothing has been done
   */
  async run(asOf?: CivilDate, onProgress?: RefreshProgress): Promise<CycleResult> {
    const today = this.clock.today();
    const day = asOf ?? today;
    if (day > today) throw cycleError('cycle.day-ahead', { day, today });
    const last = await this.days.last();
    if (last !== null && day < last) throw cycleError('cycle.day-passed', { day, last, today });
    const result = await this.cycle.run(day, onProgress);
    await this.unitOfWork.run(() => this.days.record(day, this.clock.now()));
    return result;
  }

  /**
   * The cycle of every day of a span that has not been closed, in order; the last closed day is done again where it is the last of the
   * span. Killed half-way, it goes on from there.
   *
   * @returns what each day found to do; none where a later day has been closed already
   */
  async catchUp(from: CivilDate, until: CivilDate, onProgress?: RefreshProgress): Promise<CycleResult[]> {
    const results: CycleResult[] = [];
    for (let day = from; day <= until; day = addDays(day, 1)) {
      const last = await this.days.last();
      const isClosed = last !== null && (day < last || (day === last && day < until));
      if (!isClosed) results.push(await this.run(day, onProgress));
    }
    return results;
  }
}

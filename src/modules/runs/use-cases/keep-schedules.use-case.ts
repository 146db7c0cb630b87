import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { vietnamDate, type Instant } from '../../../kernel/instant';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Outbox } from '../../../platform/outbox/outbox';
import { AuditTrail } from '../../audit/audit.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { dutiesOfMonth, owes, SYSTEM_ACTOR, type CalendarDuty } from '../../cases/cases.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { SCHEDULE_DUE_TOPIC, type ScheduleDue } from '../domain/events';
import type { Run, RunSubject } from '../domain/run';
import { SCHEDULE_NAMES, type Schedule, type ScheduleName } from '../domain/schedules';
import { ScheduleRepository } from '../persistence/schedule.repository';
import { RequestRun } from './request-run.use-case';
import { dueAfter, dueFrom } from './schedule-times';

/**
 * Starts by itself what the calendar asks of the office. That a schedule is due is a message that waits in the outbox until then, one for
 * each moment; so schedules need no clock of their own, whatever carries the jobs, and a machine that was off finds what came due.
 */
@Injectable()
export class KeepSchedules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly schedules: ScheduleRepository,
    private readonly outbox: Outbox,
    private readonly runs: RequestRun,
    private readonly law: CurrentLaw,
    private readonly authorities: AuthorityTreeQuery,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every schedule as it stands. */
  async list(): Promise<Schedule[]> {
    return Promise.all(SCHEDULE_NAMES.map((name) => this.one(name)));
  }

  /** A schedule as it stands. */
  async one(name: ScheduleName): Promise<Schedule> {
    const { isOn, changedBy } = await this.schedules.state(name);
    const nextDue = isOn ? dueAfter(name, this.clock.now()) : null;
    return { name, isOn, changedBy, nextDue, ...(await this.schedules.latestStart(name)) };
  }

  /** Has every schedule that is on wait for its next moment: when a process starts that works jobs off. Repeated, nothing changes. */
  async awaitDue(): Promise<void> {
    for (const name of SCHEDULE_NAMES) await this.unitOfWork.run(() => this.awaitNext(name));
  }

  /** Switches a schedule on or off; audited. What came due while it was off is not made up for. */
  async switch(name: ScheduleName, isOn: boolean, actor: string): Promise<Schedule> {
    return this.unitOfWork.run(async () => {
      const { isOn: before } = await this.schedules.state(name);
      if (before === isOn) return this.one(name);
      await this.schedules.switch(name, isOn, actor, this.clock.now());
      const change = { actor, action: 'schedule.switched', subject: `schedule:${name}` };
      await this.audit.append({ ...change, before: { isOn: before }, after: { isOn } });
      await this.awaitNext(name);
      return this.one(name);
    });
  }

  /** Starts by hand, as of today, what a schedule would start, whether it is on or not. @returns the runs */
  async start(name: ScheduleName, actor: string): Promise<Run[]> {
    return this.unitOfWork.run(() => this.startFor(name, [this.clock.now()], actor));
  }

  /**
   * Starts a schedule that is due, with every moment since that was missed, in order. However often and from however many processes it is
   * called, it starts what belongs to a moment once.
   */
  async due({ schedule: name, dueAt }: ScheduleDue): Promise<void> {
    // First, and in a unit of its own: whatever stands in the way today, tomorrow is awaited.
    await this.unitOfWork.run(() => this.awaitNext(name));
    await this.unitOfWork.run(async () => {
      if (!(await this.schedules.state(name)).isOn) return;
      const now = this.clock.now();
      const moments = await this.schedules.start(name, dueFrom(name, dueAt, now), now);
      await this.startFor(name, moments, SYSTEM_ACTOR);
    });
  }

  private async awaitNext(schedule: ScheduleName): Promise<void> {
    if (!(await this.schedules.state(schedule)).isOn) return;
    const dueAt = dueAfter(schedule, this.clock.now());
    const payload: ScheduleDue = { schedule, dueAt };
    const dedupKey = `schedule:${schedule}:${dueAt}`;
    await this.outbox.addAll([{ topic: SCHEDULE_DUE_TOPIC, payload, dedupKey, availableAt: dueAt }]);
  }

  private async startFor(name: ScheduleName, moments: readonly Instant[], actor: string): Promise<Run[]> {
    const runs: Run[] = [];
    for (const subject of await this.subjectsOf(name, moments.map(vietnamDate))) {
      runs.push(await this.runs.of(subject, actor));
    }
    return runs;
  }

  /** What is to be done for the days on which a schedule was due, the first to the last. */
  private async subjectsOf(name: ScheduleName, days: readonly CivilDate[]): Promise<RunSubject[]> {
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return [];
    switch (name) {
      case 'nightly-cycle':
        return [first === last ? { kind: 'cycle', day: last } : { kind: 'cycle', day: last, from: first }];
      case 'duty-reminder':
        return [{ kind: 'duty-reminder', day: last }];
      case 'monthly-reports': {
        const owed = await Promise.all(days.map((day) => this.owedOn('report.monthly', day)));
        return owed.flat().map(({ authority, period }) => ({ kind: 'monthly-report', authority, period }));
      }
      case 'publication-proposals': {
        const owed = await this.owedOn('publication.monthly', last);
        return owed.map(({ authority, period: month }) => ({ kind: 'publication-proposals', authority, month }));
      }
    }
  }

  /** Which offices owe something in the month of a day, and about which month. */
  private async owedOn(kind: CalendarDuty['kind'], day: CivilDate) {
    const { book } = await this.law.get();
    const offices = (await this.authorities.load()).listOn(day);
    const duties = dutiesOfMonth(book, day).filter((duty) => duty.kind === kind);
    return duties.flatMap((duty) =>
      offices.filter(({ level }) => owes(duty, level)).map(({ code }) => ({ authority: code, period: duty.period })),
    );
  }
}

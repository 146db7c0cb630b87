import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { lastDayOf, type Period } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Outbox } from '../../../platform/outbox/outbox';
import { TryParameter } from '../../arrears/arrears.api';
import { AuditTrail } from '../../audit/audit.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { reportError } from '../../reports/reports.api';
import { PERFORM_RUN_TOPIC } from '../domain/events';
import type { Run, RunSubject, TriedValue } from '../domain/run';
import { RunRepository } from '../persistence/run.repository';

/** What a run is asked for; the day of a cycle is always today. */
export type WantedRun =
  | { readonly kind: 'cycle' }
  | { readonly kind: 'monthly-report'; readonly authority: string; readonly period: Period }
  | (TriedValue & { readonly kind: 'parameter-trial' });

/** Asks for a run. It is worked off in the background; asked for again before it has begun, it is the same one. */
@Injectable()
export class RequestRun {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: RunRepository,
    private readonly outbox: Outbox,
    private readonly authorities: AuthorityTreeQuery,
    private readonly audit: AuditTrail,
    private readonly trials: TryParameter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns the run as it stands
   * @throws DomainError `authority.not-found`, `report.month-not-over`; of a trial what `TryParameter` throws
   */
  async run(wanted: WantedRun, actor: string): Promise<Run> {
    return this.of(await this.subjectOf(wanted), actor);
  }

  /** As `run`, for what has been made out already; part of the open unit, where there is one. */
  async of(subject: RunSubject, actor: string): Promise<Run> {
    return this.unitOfWork.run(async () => {
      const { id, isNew } = await this.runs.request(subject, actor, this.clock.now());
      if (isNew) {
        await this.outbox.add(PERFORM_RUN_TOPIC, { runId: id });
        await this.audit.append({ actor, action: 'run.requested', subject: `run:${id}`, before: null, after: subject });
      }
      return this.runs.get(id);
    });
  }

  private async subjectOf(wanted: WantedRun): Promise<RunSubject> {
    const today = this.clock.today();
    if (wanted.kind === 'cycle') return { kind: 'cycle', day: today };
    if (wanted.kind === 'parameter-trial') {
      const { kind, name, from, value } = wanted;
      await this.trials.check({ name, from, value });
      return { kind, name, from, value, day: today };
    }
    const { authority, period } = wanted;
    (await this.authorities.load()).get(authority);
    refuseRunningMonth(period, today);
    return { kind: 'monthly-report', authority, period };
  }
}

/** Said before anything is queued: the report itself would refuse it too, but only in the background. */
function refuseRunningMonth(period: Period, today: CivilDate): void {
  if (lastDayOf(period) <= today) return;
  throw reportError('report.month-not-over', { period });
}

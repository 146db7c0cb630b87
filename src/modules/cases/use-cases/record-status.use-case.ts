import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { onDay } from '../../../law/enforcement/found-words';
import { STATUS_NAMES_VI } from '../../../law/enforcement/status-names';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { EmployerTouchedRepository } from '../../contributions/contributions.api';
import { EmployerRegisterQuery, EmployerRepository } from '../../employers/employers.api';
import { STATUS_RECORDED, type RecordableStatus } from '../domain/unable-to-pay-events';
import { CaseRepository } from '../persistence/case.repository';
import type { AppendedEvent } from './case-log';
import { CaseSteps, type StepRequest } from './case-steps';

/** A state of an employer from a day on, and the paper that shows it. */
export interface NewStatus {
  readonly status: RecordableStatus;
  readonly since: CivilDate;
  readonly document: string;
}

/** Writes a state of the employer into the register, with what shows it, and into its case. */
@Injectable()
export class RecordStatus {
  constructor(
    private readonly steps: CaseSteps,
    private readonly cases: CaseRepository,
    private readonly register: EmployerRegisterQuery,
    private readonly employers: EmployerRepository,
    private readonly touched: EmployerTouchedRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws as `CaseSteps.take` does */
  async run(request: StepRequest, { status, since, document }: NewStatus): Promise<Outcome<AppendedEvent>> {
    const { employerId } = await this.cases.get(request.caseId);
    return this.steps.take(request, {
      type: STATUS_RECORDED,
      input: { status, since, document },
      reasons: async (_, today) => [...aheadReasons(since, today), ...(await this.takenReasons(employerId, since))],
      event: async (_, today) => {
        const evidence = { status, since, evidence: document };
        await this.employers.recordStatus({ employerId, ...evidence }, this.clock.now());
        await this.touched.mark([employerId]);
        return { occurredOn: today, data: { status, since, document } };
      },
    });
  }

  /** The register keeps one state for each day from which one holds. */
  private async takenReasons(employerId: number, since: CivilDate): Promise<Reason[]> {
    const same = (await this.register.statusesOf([employerId], since))
      .get(employerId)
      ?.find((each) => each.since === since);
    if (!same) return [];
    const name = STATUS_NAMES_VI[same.status as RecordableStatus];
    const sentence = 'Đã có tình trạng của đơn vị từ đúng ngày này.';
    return [{ code: 'status.taken', sentence, found: same.evidence === null ? name : `${name} (${same.evidence})` }];
  }
}

function aheadReasons(since: CivilDate, today: CivilDate): Reason[] {
  return since > today
    ? [{ code: 'case.day-ahead', sentence: 'Ngày ghi ở sau ngày hôm nay.', found: onDay(since) }]
    : [];
}

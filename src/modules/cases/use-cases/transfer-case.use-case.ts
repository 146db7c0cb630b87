import { Inject, Injectable } from '@nestjs/common';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { TRANSFERRED } from '../domain/case-events';
import type { CaseState } from '../domain/case-state';
import { transferReasons } from '../domain/step-rules';
import type { AppendedEvent } from './case-log';
import { CaseSteps, type StepRequest } from './case-steps';

/** Who is to answer for a case; what is absent stays as it is. */
export interface Transfer {
  readonly authorityCode?: string;
  /** Null: no officer is named any more. */
  readonly officer?: string | null;
  readonly reason: string;
}

/** Hands a case to another office, another officer, or both. A new office has its own officers: without one named, none is. */
@Injectable()
export class TransferCase {
  constructor(
    private readonly steps: CaseSteps,
    private readonly authorities: AuthorityTreeQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `authority.not-found`, and as `CaseSteps.take` does */
  async run(request: StepRequest, transfer: Transfer): Promise<Outcome<AppendedEvent>> {
    const office = await this.officeOf(transfer);
    const to = (state: CaseState) => {
      const authorityId = office?.id ?? state.authorityId;
      const stays = authorityId === state.authorityId ? state.officer : null;
      return { authorityId, officer: transfer.officer === undefined ? stays : transfer.officer };
    };
    return this.steps.take(request, {
      type: TRANSFERRED,
      input: transfer,
      reasons: (state) => [...transferReasons(state, to(state)), ...(office?.reasons ?? [])],
      event: (state, today) => ({
        occurredOn: today,
        data: {
          ...to(state),
          fromAuthorityId: state.authorityId,
          fromOfficer: state.officer,
          reason: transfer.reason,
        },
      }),
    });
  }

  private async officeOf({ authorityCode }: Transfer): Promise<{ id: number; reasons: Reason[] } | undefined> {
    if (authorityCode === undefined) return undefined;
    const tree = await this.authorities.load();
    const { id, name } = tree.get(authorityCode);
    const holder = tree.holderOn(id, this.clock.today());
    const sentence = `${name} không còn hoạt động; nhiệm vụ đã chuyển cho ${holder.name}.`;
    return { id, reasons: holder.id === id ? [] : [{ code: 'transfer.office-gone', sentence, found: holder.code }] };
  }
}

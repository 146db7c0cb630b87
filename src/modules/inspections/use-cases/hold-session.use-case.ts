import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { FUNDS } from '../../../law/fund';
import { answerOf, MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/session-minutes.notice';
import { SESSION_HELD, type SessionResult } from '../domain/case-events';
import { legalBasesOf } from '../domain/legal-bases';
import type { DebtOfFund } from '../domain/papers';

/** A visit or working session that took place. */
export interface HeldSession {
  readonly place: string;
  readonly forEmployer: string;
  readonly forOffice: string;
  readonly content: string;
  readonly result: SessionResult;
  /** Absent: today. */
  readonly heldOn?: CivilDate | undefined;
}

/** Records a visit or working session and issues its minutes (Mẫu D04h-TS) with what is owed on that day. */
@Injectable()
export class HoldSession {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly papers: IssueCasePaper,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, session: HeldSession): Promise<Outcome<AppendedEvent>> {
    const { heldOn, ...held } = session;
    return this.steps.take(request, {
      ...{ type: SESSION_HELD, input: session, on: heldOn },
      // Once held, the measure is done; the office may nevertheless meet the employer again.
      reasons: (view) => {
        const { state, because, reasons } = answerOf(view, 'working-session');
        return state === 'not-applicable' ? [{ code: state, sentence: because ?? '' }] : reasons;
      },
      event: async (view) => {
        const details = { ...held, legalBases: legalBasesOf('session', view.day), debts: debtsOf(view) };
        const paper = await this.papers.issue(view, { definition, symbol: 'BB-BHXH', series: 'minutes', details });
        return { occurredOn: view.day, data: { ...held, ...paper } };
      },
    });
  }
}

function debtsOf({ statement }: StepView): DebtOfFund[] {
  return FUNDS.flatMap((fund) => {
    const { arrears = 0n, charges = 0n } = statement.totals.byFund[fund] ?? {};
    return arrears === 0n && charges === 0n ? [] : [{ fund, arrears, charges }];
  });
}

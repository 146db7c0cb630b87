import { Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/check-minutes.notice';
import { CHECK_MINUTES_SIGNED } from '../domain/check-events';
import { minutesReasons } from '../domain/check-rules';
import { decidedOf, findCheck, getCheck } from './check-in-file';

/** The minutes at the end of a check. */
export interface SignedMinutes {
  readonly checkId: number;
  readonly place: string;
  readonly forEmployer: string;
  /** What the employer says to it. */
  readonly opinion?: string | undefined;
  readonly refusedToSign: boolean;
  /** Who confirms the refusal. */
  readonly witness?: string | undefined;
  /** Number of an inspectorate's own minutes. */
  readonly theirNumber?: string | undefined;
  /** Absent: today. */
  readonly signedOn?: CivilDate | undefined;
}

/** Draws up the minutes of a check from what was found in it, signed or witnessed. */
@Injectable()
export class SignMinutes {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly papers: IssueCasePaper,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, minutes: SignedMinutes): Promise<Outcome<AppendedEvent>> {
    const { checkId, place, forEmployer, refusedToSign, opinion = null, witness = null, theirNumber } = minutes;
    return this.steps.take(request, {
      ...{ type: CHECK_MINUTES_SIGNED, input: minutes, on: minutes.signedOn, alsoWhenClosed: true },
      reasons: (view) => minutesReasons(findCheck(view, checkId), view.day, { refusedToSign, witness }),
      event: async (view) => {
        const check = getCheck(view, checkId);
        const signed = { checkId, refusedToSign, witness, opinion };
        if (check.form === 'provincial-inspection') {
          const number = theirNumber ?? 'không số';
          return { occurredOn: view.day, data: { ...signed, number, documentId: null } };
        }
        invariant(check.announced, 'minutes are drawn up after the announcement', { checkId });
        const written = { place, forEmployer, opinion, refusedToSign, witness };
        const details = {
          ...{ ...decidedOf(check), ...written, announcedOn: check.announced.on, findings: check.findings },
        };
        const paper = await this.papers.issue(view, { definition, symbol: 'BB-BHXH', series: 'minutes', details });
        return { occurredOn: view.day, data: { ...signed, ...paper } };
      },
    });
  }
}

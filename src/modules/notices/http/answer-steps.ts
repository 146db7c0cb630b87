import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatShortDate, formatShortPeriod } from '../../../platform/documents/vietnamese-format';
import { StepCatalog, type StepOption } from '../../cases/cases.api';
import { openClaimsOf } from '../domain/excuse-rules';
import { openObjectionsOf } from '../domain/objection-rules';
import { ClaimForceMajeure } from '../use-cases/claim-force-majeure.use-case';
import { standingAcceptances, type StandingAcceptance } from '../domain/withdrawal-rules';
import { DecideForceMajeure } from '../use-cases/decide-force-majeure.use-case';
import { RaiseObjection } from '../use-cases/raise-objection.use-case';
import { SettleObjection } from '../use-cases/settle-objection.use-case';
import { WithdrawForceMajeure } from '../use-cases/withdraw-force-majeure.use-case';
import {
  ForceMajeureClaimRequest,
  ForceMajeureDecisionRequest,
  ForceMajeureWithdrawalRequest,
  GROUNDS,
  ObjectionAnswerRequest,
  ObjectionRequest,
} from './answers.request';

/** The steps by which answers of the employer to a letter are taken in and decided on. */
@Injectable()
export class AnswerSteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly raiseObjection: RaiseObjection,
    private readonly settleObjection: SettleObjection,
    private readonly claimForceMajeure: ClaimForceMajeure,
    private readonly decideForceMajeure: DecideForceMajeure,
    private readonly withdrawForceMajeure: WithdrawForceMajeure,
  ) {}

  onModuleInit(): void {
    this.registerObjections();
    this.registerLegitimateReasons();
  }

  private registerObjections(): void {
    this.catalog.register({
      ...{ name: 'raise-objection', group: 'file', measure: null, needsVersion: false },
      title: { vi: 'Tiếp nhận ý kiến phản đối của đơn vị', en: 'Take in an objection' },
      request: ObjectionRequest,
      run: (request, body) => this.raiseObjection.run(request, body),
    });
    this.catalog.register({
      ...{ name: 'settle-objection', group: 'file', measure: null, needsVersion: true, alsoWhenClosed: true },
      title: { vi: 'Giải quyết ý kiến phản đối', en: 'Settle an objection' },
      request: ObjectionAnswerRequest,
      options: ({ events }) => ({
        objectionId: openObjectionsOf(events).map(({ id, document, raisedOn }) => ({
          value: id,
          label: `${document} (${formatShortDate(raisedOn)})`,
        })),
      }),
      run: (request, body) => this.settleObjection.run(request, body),
    });
  }

  private registerLegitimateReasons(): void {
    this.catalog.register({
      ...{ name: 'claim-force-majeure', group: 'reminding', measure: null, needsVersion: false },
      title: { vi: 'Tiếp nhận tài liệu về lý do chính đáng', en: 'Take in papers on a legitimate reason' },
      request: ForceMajeureClaimRequest,
      options: ({ facts }) => (facts.reminders.length === 0 ? null : {}),
      run: (request, body) => this.claimForceMajeure.run(request, body),
    });
    this.catalog.register({
      ...{ name: 'decide-force-majeure', group: 'reminding', measure: null, needsVersion: true },
      title: { vi: 'Quyết định về lý do chính đáng', en: 'Decide on a legitimate reason' },
      request: ForceMajeureDecisionRequest,
      options: ({ events }) => ({
        claimId: openClaimsOf(events).map(({ id, ground, document, claimedOn }) => ({
          value: id,
          label: `${GROUNDS[ground].vi}: ${document} (${formatShortDate(claimedOn)})`,
        })),
      }),
      run: (request, body) => this.decideForceMajeure.run(request, body),
    });
    this.catalog.register({
      ...{ name: 'withdraw-force-majeure', group: 'reminding', measure: null, needsVersion: true },
      title: { vi: 'Hủy việc chấp nhận lý do chính đáng', en: 'Withdraw the acceptance of a legitimate reason' },
      request: ForceMajeureWithdrawalRequest,
      options: ({ events }) => ({ decisionId: standingAcceptances(events).map(optionOf) }),
      run: (request, body) => this.withdrawForceMajeure.run(request, body),
    });
  }
}

function optionOf({ id, document, from, to }: StandingAcceptance): StepOption {
  return { value: id, label: `${document} (${formatShortPeriod(from)} – ${formatShortPeriod(to)})` };
}

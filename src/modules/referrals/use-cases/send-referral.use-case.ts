import { Inject, Injectable } from '@nestjs/common';
import { MISSING_LAW } from '../../../kernel/business-days';
import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { invariant } from '../../../kernel/invariant';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { evaded, totalOf, workersOf } from '../../../law/enforcement/arrears-reading';
import { clauseReached } from '../../../law/enforcement/policies/referral';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { DocumentStore } from '../../../platform/documents/document-store';
import {
  answerOf,
  AttachmentRepository,
  MeasureSteps,
  type AppendedEvent,
  type StepRequest,
  type StepView,
} from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/referral-letter.notice';
import { REFERRAL_SENT } from '../domain/case-events';
import { elementsOf } from '../domain/elements';
import { referralBases } from '../domain/legal-bases';
import { preparedReferrals, type PreparedReferral } from '../domain/referral-course';
import { ComposeDossier, type ComposedDossier } from './compose-dossier.query';
import { debtOfLetter } from './debt-of-letter';

/** A referral that is to be sent. */
export interface ReferralToSend {
  /** Id of the event that prepared it. */
  readonly preparedId: number;
  /** The investigating body, as it stands after "Kính gửi". */
  readonly to: string;
  readonly signerIsSupervisor: boolean;
  /** Why it goes although an element is missing. */
  readonly reason?: string | undefined;
  /** Absent: today. */
  readonly sentOn?: CivilDate | undefined;
}

/**
 * Sends a referral: signed by another person than the one who prepared it. With an element missing it is refused, unless a supervisor
 * signs the reason. The dossier of the day goes along and is kept; amounts are frozen.
 */
@Injectable()
export class SendReferral {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly dossiers: ComposeDossier,
    private readonly papers: IssueCasePaper,
    private readonly files: AttachmentRepository,
    private readonly store: DocumentStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, referral: ReferralToSend): Promise<Outcome<AppendedEvent>> {
    const { preparedId, reason = null, signerIsSupervisor, sentOn } = referral;
    const dossier = await this.print(request.caseId, sentOn);
    return this.steps.take(request, {
      ...{ type: REFERRAL_SENT, input: referral, on: sentOn, measure: 'referral' },
      signature: (view) => ({
        preparedBy: preparedIn(view, preparedId)?.preparedBy ?? '',
        ...{ signedBy: view.actor, signerIsSupervisor, reason },
      }),
      reasons: (view) => preparationReasons(preparedIn(view, preparedId)),
      event: (view) => this.send(view, referral, dossier),
    });
  }

  /**
   * The dossier of the day, printed before the unit of work, which must not wait for paper; where the step is refused it lies in the store
   * and harms nobody. Undefined where the law of the day is not known: for the same reason the step is refused.
   */
  private async print(caseId: number, day: CivilDate | undefined): Promise<ComposedDossier | undefined> {
    try {
      const dossier = await this.dossiers.archive(caseId, day);
      await this.store.put(dossier.bytes);
      return dossier;
    } catch (error) {
      if (error instanceof DomainError && MISSING_LAW.has(error.code)) return undefined;
      throw error;
    }
  }

  private async send(view: StepView, referral: ReferralToSend, dossier: ComposedDossier | undefined) {
    invariant(dossier, 'a referral that the policy lets pass has a dossier', { caseId: view.caseId });
    const { preparedId, to, reason = null } = referral;
    const { facts, law, day } = view;
    const answer = answerOf(view, 'referral');
    const items = evaded(facts, day);
    const clause = clauseReached(law.book, totalOf(items), workersOf(items), day);
    const despite = answer.reasons.map(({ code }) => code);
    const debt = debtOfLetter(view);
    const details = {
      ...{ recipient: to, legalBases: referralBases(day), ...debt, workers: workersOf(items) },
      ...{ elements: elementsOf(answer, facts), clause, reason: despite.length === 0 ? null : reason },
      dossier: { documents: dossier.documents, sha256: dossier.sha256 },
    };
    const paper = await this.papers.issue(view, {
      ...{ definition, symbol: 'BHXH-PC', series: 'official-letter', details },
    });
    await this.keep(dossier);
    const { arrears, charges } = debt;
    const frozen = { arrears, evaded: debt.evaded, charges, workers: details.workers, clause };
    const why = { despite, reason: details.reason };
    return {
      occurredOn: day,
      data: { preparedId, to, ...paper, ...frozen, ...why, dossierSha256: dossier.sha256 },
      documentSha256: dossier.sha256,
    };
  }

  private async keep({ sha256, bytes, fileName }: ComposedDossier): Promise<void> {
    const file = { sha256, mediaType: 'application/zip', size: bytes.length, fileName };
    await this.files.register(file, this.clock.now());
  }
}

function preparedIn({ events, caseId }: StepView, preparedId: number): PreparedReferral | undefined {
  return preparedReferrals(events).find((each) => each.id === preparedId && each.caseId === caseId);
}

function preparationReasons(prepared: PreparedReferral | undefined): Reason[] {
  if (!prepared) return [{ code: 'referral.not-prepared', sentence: 'Hồ sơ kiến nghị khởi tố chưa được lập' }];
  return prepared.isSent ? [{ code: 'referral.sent', sentence: 'Hồ sơ kiến nghị này đã được gửi' }] : [];
}

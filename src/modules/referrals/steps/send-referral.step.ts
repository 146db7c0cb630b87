import { Inject } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Reason } from '../../../kernel/outcome';
import { totalOf, workersOf } from '../../../law/enforcement/arrears-reading';
import { clauseReached, evadedOfOffence } from '../../../law/enforcement/policies/referral';
import type { Signature } from '../../../law/enforcement/taking-a-measure';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AreaField, DayField, ReferenceField, TextField, YesNoField } from '../../../platform/http/form-fields';
import {
  answerOf,
  AttachmentRepository,
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepRequest,
  type StepView,
} from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/referral-letter.notice';
import { REFERRAL_SENT } from '../domain/case-events';
import { elementsOf } from '../domain/elements';
import { referralBases } from '../domain/legal-bases';
import { preparedReferrals } from '../domain/referral-course';
import { otherCaseReasons, preparationReasons } from '../domain/referral-reasons';
import { preparedOptions } from '../http/referral-choices';
import { KeepDossiers, type MadeDossier } from '../use-cases/keep-dossiers';
import { debtOfLetter } from '../use-cases/debt-of-letter';
import { REFERRAL_WORDS } from '../words';

/** A referral that is sent. */
export class ReferralSendingRequest {
  @ReferenceField({ vi: 'Hồ sơ đã lập', en: 'Prepared referral' })
  preparedId!: number;

  @TextField({ vi: 'Gửi đến', en: 'Sent to' })
  to!: string;

  @YesNoField(
    { vi: 'Người ký là cấp trên có thẩm quyền', en: 'The signer is an authorised supervisor' },
    {
      hint: {
        vi: 'Bắt buộc cùng lý do, nếu còn dấu hiệu chưa đủ',
        en: 'Required, with the reason, where an element is missing',
      },
    },
  )
  signerIsSupervisor!: boolean;

  @AreaField({ vi: 'Lý do gửi khi còn dấu hiệu chưa đủ', en: 'Reason where an element is missing' }, { optional: true })
  reason?: string;

  @DayField(REFERRAL_WORDS.sentOn, { optional: true, prefill: 'today' })
  sentOn?: CivilDate;
}

/** A dossier that was only tried has nothing printed. */
const NOT_PRINTED = { documents: 0, sha256: '' } as const;

/**
 * Sends a referral: signed by another person than the one who prepared it. With an element missing it is refused, unless a supervisor
 * signs the reason. The dossier of the day goes along and is kept; amounts are frozen.
 */
@Step({
  name: 'send-referral',
  group: 'referral',
  words: {
    title: { vi: 'Ký, gửi kiến nghị khởi tố', en: 'Sign and send the referral' },
    happened: { vi: 'Kiến nghị khởi tố', en: 'Referred to the investigating police' },
    lines: ({ to, number, arrears, evaded, charges, workers, clause, despite, reason }, { say, dong, count }) => [
      say(REFERRAL_WORDS.sent, { number, to }),
      say(
        {
          vi: 'Chậm đóng, trốn đóng {arrears} đồng (trốn đóng {evaded} đồng), lãi, tiền xử lý {charges} đồng; {workers} lao động.',
          en: 'Late and evaded {arrears} đồng (evaded {evaded} đồng), charges {charges} đồng; {workers} workers.',
        },
        { arrears: dong(arrears), evaded: dong(evaded), charges: dong(charges), workers: count(workers) },
      ),
      clause === null
        ? null
        : say(
            {
              vi: 'Mức của Điều 216 khoản {clause} Bộ luật Hình sự.',
              en: 'Reaches clause {clause} of article 216 of the Penal Code.',
            },
            { clause },
          ),
      despite.length === 0
        ? null
        : say(
            {
              vi: 'Cấp trên ký khi còn {n} dấu hiệu chưa đủ: {reason}',
              en: 'Signed by a supervisor with {n} elements missing: {reason}',
            },
            { n: despite.length, reason: reason ?? '' },
          ),
    ],
  },
  input: ReferralSendingRequest,
  event: REFERRAL_SENT,
  day: 'sentOn',
  restsOn: ['preparedId'],
  measure: 'referral',
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { instead: REFERRAL_WORDS.withdrawOtherwise },
})
export class SendReferral implements CaseStepRules<ReferralSendingRequest, DataOf<typeof REFERRAL_SENT>> {
  private readonly printed = new WeakMap<ReferralSendingRequest, MadeDossier>();

  constructor(
    private readonly dossiers: KeepDossiers,
    private readonly papers: IssueCasePaper,
    private readonly files: AttachmentRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  already(log: CaseLogEvents, { preparedId }: ReferralSendingRequest): Reason[] {
    return preparationReasons(log, preparedId);
  }

  against({ log, caseId }: StepView, { preparedId }: ReferralSendingRequest): Reason[] {
    return otherCaseReasons(log, preparedId, caseId);
  }

  signature({ log, actor }: StepView, referral: ReferralSendingRequest): Signature {
    const { preparedId, signerIsSupervisor, reason = null } = referral;
    const preparedBy = preparedReferrals(log).find(({ id }) => id === preparedId)?.preparedBy ?? '';
    return { preparedBy, signedBy: actor, signerIsSupervisor, reason };
  }

  /** The dossier of the day, the one that is kept or made now, before the unit of work, which must not wait for paper. */
  async prepare(referral: ReferralSendingRequest, { caseId, isDraft = false }: StepRequest): Promise<void> {
    if (isDraft) return;
    const dossier = await this.dossiers.archive(caseId, referral.sentOn);
    this.printed.set(referral, dossier);
  }

  async effect(view: StepView, referral: ReferralSendingRequest): Promise<DataOf<typeof REFERRAL_SENT>> {
    const { preparedId, to, reason = null } = referral;
    const { facts, law, day } = view;
    const dossier = this.printed.get(referral);
    invariant(dossier ?? view.isDraft, 'a referral that goes has its dossier', { caseId: view.caseId });
    const { documents, sha256 } = dossier ?? NOT_PRINTED;
    const answer = answerOf(view, 'referral');
    const items = evadedOfOffence(law.book, facts, day);
    const workers = workersOf(items);
    const clause = clauseReached(law.book, totalOf(items), workers, day);
    const despite = answer.reasons.map(({ code }) => code);
    const debt = debtOfLetter(view);
    const why = { despite, reason: despite.length === 0 ? null : reason };
    const details = {
      recipient: to,
      legalBases: referralBases(day),
      ...debt,
      workers,
      elements: elementsOf(answer, facts),
      clause,
      reason: why.reason,
      dossier: { documents, sha256 },
    };
    const paper = await this.papers.issue(view, {
      definition,
      symbol: 'BHXH-PC',
      series: 'official-letter',
      details,
    });
    if (dossier) await this.keep(dossier);
    const { arrears, evaded, charges } = debt;
    return {
      preparedId,
      to,
      ...paper,
      arrears,
      evaded,
      charges,
      workers,
      clause,
      ...why,
      dossierSha256: sha256,
    };
  }

  fileSha256(referral: ReferralSendingRequest): string | undefined {
    return this.printed.get(referral)?.sha256;
  }

  options({ log, caseId }: StepContext): Record<string, StepOption[]> {
    return { preparedId: preparedOptions(log, caseId) };
  }

  private async keep({ sha256, bytes, fileName }: MadeDossier): Promise<void> {
    const file = { sha256, mediaType: 'application/zip', size: bytes.length, fileName };
    await this.files.register(file, this.clock.now());
  }
}

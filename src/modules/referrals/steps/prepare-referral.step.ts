import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { AreaField, DayField } from '../../../platform/http/form-fields';
import { answerOf, Step, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { Outbox } from '../../../platform/outbox/outbox';
import { ORDER_DOSSIER_TOPIC, type DossierOrdered } from '../domain/events';
import { REFERRAL_PREPARED } from '../domain/case-events';
import { elementsOf } from '../domain/elements';
import { waitingReasons } from '../domain/referral-reasons';

/** A referral that is put together. */
export class ReferralPreparationRequest {
  @AreaField({ vi: 'Nhận định', en: 'Assessment' }, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày lập', en: 'Prepared on' }, { optional: true, prefill: 'today' })
  preparedOn?: CivilDate;
}

/**
 * Puts a referral together: every element of the offence with what was found on the day, also those that are missing. Whether it may go
 * is asked when it is sent.
 */
@Step({
  name: 'prepare-referral',
  group: 'referral',
  words: {
    title: { vi: 'Lập hồ sơ kiến nghị khởi tố', en: 'Prepare a referral to the police' },
    happened: { vi: 'Lập hồ sơ kiến nghị khởi tố', en: 'Referral prepared' },
    lines: ({ elements, note }, { say }) => [
      ...elements.map(({ sentence, holds, found }) =>
        say(
          { vi: '{result}: {sentence}. {found}.', en: '{result}: {sentence}. {found}.' },
          {
            sentence,
            found,
            result: say(holds ? { vi: 'Đủ', en: 'Holds' } : { vi: 'Chưa đủ', en: 'Missing' }),
          },
        ),
      ),
      note,
    ],
  },
  input: ReferralPreparationRequest,
  event: REFERRAL_PREPARED,
  day: 'preparedOn',
  restsOn: [],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class PrepareReferral implements CaseStepRules<ReferralPreparationRequest, DataOf<typeof REFERRAL_PREPARED>> {
  constructor(private readonly outbox: Outbox) {}

  /** What is found changes from day to day: it may be put together anew. */
  already(): Reason[] {
    return [];
  }

  against(view: StepView, { note }: ReferralPreparationRequest): Reason[] {
    const { state, because, becauseEnglish } = answerOf(view, 'referral');
    if (state === 'done') return [reasonOf('done', { vi: because ?? '', en: becauseEnglish ?? '' })];
    return waitingReasons(view.log, note ?? null, view.day);
  }

  async effect(view: StepView, { note }: ReferralPreparationRequest): Promise<DataOf<typeof REFERRAL_PREPARED>> {
    // Whoever signs finds the dossier made, with this event in it.
    const ordered: DossierOrdered = { caseId: view.caseId, asOf: view.day, orderedBy: view.actor };
    await this.outbox.add(ORDER_DOSSIER_TOPIC, ordered);
    return { elements: elementsOf(answerOf(view, 'referral'), view.facts), note: note ?? null };
  }
}

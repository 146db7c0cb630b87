import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { periodOf } from '../../../kernel/period';
import { DayField } from '../../../platform/http/form-fields';
import { Step, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { PUBLICATION_PROPOSED } from '../domain/case-events';
import { namedFigures } from '../domain/reassess';
import { secondProposalReasons } from '../domain/proposal-reasons';
import { proposalsOf } from '../domain/proposals';

/** A proposal to name the employer on the list of the month. */
export class PublicationProposalRequest {
  @DayField({ vi: 'Ngày đề nghị', en: 'Proposed on' }, { optional: true, prefill: 'today' })
  proposedOn?: CivilDate;
}

/** Proposes to name the employer on the list of the month, where the law of the day lets it be named. Another person decides. */
@Step({
  name: 'propose-publication',
  group: 'publicity',
  words: {
    title: { vi: 'Đề nghị công khai đơn vị (Mẫu D15-TS)', en: 'Propose to name the employer publicly' },
    happened: { vi: 'Đề nghị công khai', en: 'Publication proposed' },
    lines: ({ month, amount, workers }, { say, period, dong, count }) => [
      say(
        {
          vi: 'Danh sách tháng {month}: {amount} đồng, {workers} lao động.',
          en: 'List of {month}: {amount} đồng, {workers} workers.',
        },
        { month: period(month), amount: dong(amount), workers: count(workers) },
      ),
    ],
  },
  input: PublicationProposalRequest,
  event: PUBLICATION_PROPOSED,
  day: 'proposedOn',
  restsOn: [],
  measure: 'publication',
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class ProposePublication implements CaseStepRules<
  PublicationProposalRequest,
  DataOf<typeof PUBLICATION_PROPOSED>
> {
  /** Once for each month, and the month is that of its day. */
  already(): Reason[] {
    return [];
  }

  against({ log, day }: StepView): Reason[] {
    return secondProposalReasons(proposalsOf(log), periodOf(day));
  }

  effect({ law, facts, day }: StepView): DataOf<typeof PUBLICATION_PROPOSED> {
    const { amount, workers } = namedFigures(law.book, facts, day);
    return { month: periodOf(day), amount, workers };
  }
}

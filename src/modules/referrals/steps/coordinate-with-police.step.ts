import { type CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { overdue } from '../../../law/enforcement/arrears-reading';
import { CONDITION_SENTENCES } from '../../../law/enforcement/condition-sentences';
import { AreaField, DayField, TextField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepView,
} from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/police-coordination.notice';
import { REQUEST_SENT } from '../domain/case-events';
import { policeBases } from '../domain/legal-bases';
import { requestedReasons } from '../domain/referral-reasons';
import { requestLines } from '../domain/request-lines';
import { lastRecipient } from '../http/referral-choices';
import { debtOfLetter } from '../use-cases/debt-of-letter';
import { REFERRAL_WORDS } from '../words';

/** A letter that asks the police to help. */
export class LetterToPoliceRequest {
  @TextField(REFERRAL_WORDS.recipient)
  recipient!: string;

  @AreaField(REFERRAL_WORDS.about)
  about!: string;

  @DayField(REFERRAL_WORDS.sentOn, { optional: true, prefill: 'today' })
  sentOn?: CivilDate;
}

/** Sends a letter to the police. No text sets conditions for asking them to help; without a debt there is nothing to ask. */
@Step({
  name: 'coordinate-with-police',
  group: 'requests',
  words: {
    title: {
      vi: 'Phối hợp với cơ quan Công an (Quy chế số 01)',
      en: 'Coordinate with the police (Regulation No. 01)',
    },
    happened: REFERRAL_WORDS.requestSent,
    lines: requestLines,
  },
  input: LetterToPoliceRequest,
  event: REQUEST_SENT,
  day: 'sentOn',
  restsOn: [],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { instead: REFERRAL_WORDS.withdrawOtherwise },
})
export class CoordinateWithPolice implements CaseStepRules<LetterToPoliceRequest, DataOf<typeof REQUEST_SENT>> {
  constructor(private readonly papers: IssueCasePaper) {}

  already(log: CaseLogEvents, asked: LetterToPoliceRequest): Reason[] {
    return requestedReasons(log, 'police', asked);
  }

  against({ facts, day }: StepView): Reason[] {
    if (overdue(facts, day).length > 0) return [];
    return [reasonOf('in-arrears', CONDITION_SENTENCES['in-arrears']!.unmet)];
  }

  async effect(view: StepView, { recipient, about }: LetterToPoliceRequest): Promise<DataOf<typeof REQUEST_SENT>> {
    const details = { recipient, about, legalBases: policeBases(view.day), ...debtOfLetter(view) };
    const paper = await this.papers.issue(view, {
      ...({ definition, symbol: 'BHXH-QLT', series: 'official-letter' } as const),
      details,
    });
    return { to: 'police', about, recipient, ...paper };
  }

  known({ log }: StepContext) {
    return { recipient: lastRecipient(log, 'police') };
  }
}

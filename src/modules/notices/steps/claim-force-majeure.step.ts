import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, ChoiceField, DayField, TextField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { FORCE_MAJEURE_CLAIMED, type ForceMajeureGround } from '../domain/case-events';
import { answeredLetter, claimedReasons, claimReasons } from '../domain/excuse-rules';
import { NOTICE_WORDS } from '../words';

/** Papers of the employer on a legitimate reason. */
export class ForceMajeureClaimRequest {
  @ChoiceField({ vi: 'Lý do', en: 'Ground' }, NOTICE_WORDS.grounds)
  ground!: ForceMajeureGround;

  @TextField({ vi: 'Tài liệu chứng minh', en: 'Papers' })
  document!: string;

  @TextField(
    { vi: 'Số văn bản đôn đốc', en: 'Number of the reminder' },
    {
      optional: true,
      prefill: 'last-reminder',
      hint: { vi: 'để trống: văn bản gửi gần nhất', en: 'empty: the last one sent' },
    },
  )
  reminderNumber?: string;

  @AreaField(NOTICE_WORDS.content, { optional: true })
  note?: string;

  @DayField(
    { vi: 'Ngày nhận tài liệu', en: 'Received on' },
    { optional: true, prefill: 'today', hint: NOTICE_WORDS.today },
  )
  receivedOn?: CivilDate;
}

/** Takes in papers on a legitimate reason, in time before the 25th of the letter's month (Decree 274/2025/NĐ-CP art. 4). */
@Step({
  name: 'claim-force-majeure',
  group: 'reminding',
  words: {
    title: { vi: 'Tiếp nhận tài liệu về lý do chính đáng', en: 'Take in papers on a legitimate reason' },
    happened: { vi: 'Đơn vị nêu lý do chính đáng', en: 'Legitimate reason claimed' },
    lines: ({ ground, document, reminderNumber, note }, { say }) => [
      say(
        { vi: '{ground}, trả lời văn bản {number}.', en: '{ground}, in answer to letter {number}.' },
        { ground: say(NOTICE_WORDS.grounds[ground]), number: reminderNumber },
      ),
      say(NOTICE_WORDS.paper, { document }),
      note,
    ],
  },
  input: ForceMajeureClaimRequest,
  event: FORCE_MAJEURE_CLAIMED,
  day: 'receivedOn',
  restsOn: [],
  measure: null,
  kind: 'record',
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class ClaimForceMajeure implements CaseStepRules<
  ForceMajeureClaimRequest,
  DataOf<typeof FORCE_MAJEURE_CLAIMED>
> {
  already(log: CaseLogEvents, claim: ForceMajeureClaimRequest): Reason[] {
    return claimedReasons(log, claim);
  }

  against({ facts, law, day }: StepView, { reminderNumber }: ForceMajeureClaimRequest): Reason[] {
    return claimReasons(law.book, answeredLetter(facts.reminders, reminderNumber), day);
  }

  effect({ facts }: StepView, claim: ForceMajeureClaimRequest): DataOf<typeof FORCE_MAJEURE_CLAIMED> {
    const { ground, document, note, reminderNumber } = claim;
    const letter = answeredLetter(facts.reminders, reminderNumber);
    invariant(letter, 'papers that are taken in answer a letter');
    return { ground, document, reminderNumber: letter.number, note: note ?? null };
  }

  options({ facts }: StepContext): Record<string, StepOption[]> | null {
    return facts.reminders.length === 0 ? null : {};
  }
}

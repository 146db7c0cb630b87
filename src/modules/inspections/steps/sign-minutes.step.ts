import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, DayField, ReferenceField, TextField, YesNoField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/check-minutes.notice';
import { CHECK_CONCLUDED, CHECK_MINUTES_SIGNED } from '../domain/check-events';
import { openFindingsReasons, ownCheckReasons, runningReasons, witnessReasons } from '../domain/check-rules';
import { checksWhere, knownSpeaker } from '../http/check-choices';
import { decidedOf, findCheck, getCheck } from '../use-cases/check-in-file';
import { CHECK_WORDS } from '../words';

/** The minutes at the end of a check. */
export class CheckMinutesRequest {
  @ReferenceField(CHECK_WORDS.check)
  checkId!: number;

  @TextField(CHECK_WORDS.place, { prefill: 'employer-address' })
  place!: string;

  @TextField(CHECK_WORDS.forEmployer, { prefill: 'employer-representative' })
  forEmployer!: string;

  @AreaField({ vi: 'Ý kiến của đơn vị', en: 'What the employer says' }, { optional: true })
  opinion?: string;

  @YesNoField({ vi: 'Đơn vị không ký', en: 'The employer refuses to sign' })
  refusedToSign!: boolean;

  @TextField(
    { vi: 'Người chứng kiến', en: 'Witness' },
    {
      optional: true,
      hint: { vi: 'Bắt buộc khi đơn vị không ký', en: 'Needed where the employer refuses to sign' },
    },
  )
  witness?: string;

  @TextField(
    { vi: 'Số biên bản', en: 'Number of the minutes' },
    { optional: true, hint: CHECK_WORDS.onlyOfInspectorate },
  )
  theirNumber?: string;

  @DayField({ vi: 'Ngày lập biên bản', en: 'Signed on' }, { optional: true, prefill: 'today' })
  signedOn?: CivilDate;
}

/** Draws up the minutes of a check from what was found in it, signed or witnessed. */
@Step({
  name: 'sign-minutes',
  group: 'checking',
  words: {
    title: { vi: 'Lập biên bản kiểm tra, thanh tra', en: 'Sign the minutes of a check' },
    happened: { vi: 'Biên bản kiểm tra, thanh tra', en: 'Minutes of the check' },
    lines: ({ number, refusedToSign, witness, opinion }, { say }) => [
      say({ vi: 'Biên bản {number}.', en: 'Minutes {number}.' }, { number }),
      refusedToSign ? say(CHECK_WORDS.refused, { witness: witness ?? '' }) : null,
      opinion,
    ],
  },
  input: CheckMinutesRequest,
  event: CHECK_MINUTES_SIGNED,
  day: 'signedOn',
  restsOn: ['checkId'],
  foundationOf: [CHECK_CONCLUDED],
  measure: null,
  kind: 'record',
  review: true,
  alsoWhenClosed: true,
  annulment: { by: 'another-person' },
})
export class SignMinutes implements CaseStepRules<CheckMinutesRequest, DataOf<typeof CHECK_MINUTES_SIGNED>> {
  readonly known = knownSpeaker;
  readonly options = checksWhere(({ announced, minutes }) => announced !== null && minutes === null);

  constructor(private readonly papers: IssueCasePaper) {}

  already(log: CaseLogEvents, { checkId }: CheckMinutesRequest): Reason[] {
    return openFindingsReasons(findCheck(log, checkId));
  }

  against({ log, caseId, day }: StepView, minutes: CheckMinutesRequest): Reason[] {
    const check = findCheck(log, minutes.checkId);
    return [...ownCheckReasons(check, caseId), ...runningReasons(check, day), ...witnessReasons(minutes)];
  }

  async effect(view: StepView, minutes: CheckMinutesRequest): Promise<DataOf<typeof CHECK_MINUTES_SIGNED>> {
    const { checkId, place, forEmployer, refusedToSign, opinion = null, witness = null, theirNumber } = minutes;
    const check = getCheck(view.log, checkId);
    const signed = { checkId, refusedToSign, witness, opinion };
    if (check.form === 'provincial-inspection') {
      return { ...signed, number: theirNumber ?? 'không số', documentId: null };
    }
    invariant(check.announced, 'minutes are drawn up after the announcement', { checkId });
    const written = { place, forEmployer, opinion, refusedToSign, witness };
    const details = {
      ...decidedOf(check),
      ...written,
      announcedOn: check.announced.on,
      findings: check.findings,
    };
    const paper = await this.papers.issue(view, { definition, symbol: 'BB-BHXH', series: 'minutes', details });
    return { ...signed, ...paper };
  }
}

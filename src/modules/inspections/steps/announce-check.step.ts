import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/check-announcement.notice';
import {
  CHECK_ANNOUNCED,
  CHECK_CONCLUDED,
  CHECK_EXTENDED,
  CHECK_MINUTES_SIGNED,
  FINDING_RECORDED,
} from '../domain/check-events';
import { announcedReasons, ownCheckReasons } from '../domain/check-rules';
import { decidedOf, findCheck, getCheck } from '../use-cases/check-in-file';
import { checksWhere, knownSpeaker } from '../http/check-choices';
import { CHECK_WORDS } from '../words';

/** The announcement of a check to the employer. */
export class AnnouncementRequest {
  @ReferenceField(CHECK_WORDS.check)
  checkId!: number;

  @TextField({ vi: 'Địa điểm công bố', en: 'Place' }, { prefill: 'employer-address' })
  place!: string;

  @TextField(CHECK_WORDS.forEmployer, { prefill: 'employer-representative' })
  forEmployer!: string;

  @DayField({ vi: 'Ngày công bố', en: 'Announced on' }, { optional: true, prefill: 'today' })
  announcedOn?: CivilDate;
}

/** Announces a check to the employer, with minutes; its days run from there. An inspectorate writes its own minutes. */
@Step({
  name: 'announce-check',
  group: 'checking',
  words: {
    title: { vi: 'Công bố quyết định kiểm tra, thanh tra', en: 'Announce a check' },
    happened: { vi: 'Công bố quyết định kiểm tra, thanh tra', en: 'Check announced' },
    lines: ({ forEmployer }, { say }) => [
      forEmployer === null
        ? null
        : say({ vi: 'Công bố với {forEmployer}.', en: 'Announced to {forEmployer}.' }, { forEmployer }),
    ],
  },
  input: AnnouncementRequest,
  event: CHECK_ANNOUNCED,
  day: 'announcedOn',
  restsOn: ['checkId'],
  foundationOf: [CHECK_EXTENDED, FINDING_RECORDED, CHECK_MINUTES_SIGNED, CHECK_CONCLUDED],
  measure: null,
  kind: 'record',
  review: true,
  alsoWhenClosed: true,
  annulment: { by: 'another-person' },
})
export class AnnounceCheck implements CaseStepRules<AnnouncementRequest, DataOf<typeof CHECK_ANNOUNCED>> {
  readonly known = knownSpeaker;
  readonly options = checksWhere(({ announced }) => announced === null);

  constructor(private readonly papers: IssueCasePaper) {}

  already(log: CaseLogEvents, { checkId }: AnnouncementRequest): Reason[] {
    return announcedReasons(findCheck(log, checkId));
  }

  against(view: StepView, { checkId }: AnnouncementRequest): Reason[] {
    return ownCheckReasons(findCheck(view.log, checkId), view.caseId);
  }

  async effect(view: StepView, given: AnnouncementRequest): Promise<DataOf<typeof CHECK_ANNOUNCED>> {
    const { checkId, place, forEmployer } = given;
    const check = getCheck(view.log, checkId);
    const data = { checkId, place, forEmployer, number: null, documentId: null };
    if (check.form === 'provincial-inspection') return data;
    const lastDay = addDays(view.day, check.days);
    const details = { ...decidedOf(check), place, forEmployer, days: check.days, lastDay };
    const paper = await this.papers.issue(view, { definition, symbol: 'BB-BHXH', series: 'minutes', details });
    return { ...data, ...paper };
  }
}

import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { paperFound } from '../../../law/enforcement/found-words';
import { AreaField, DayField, TextField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/inspection-request.notice';
import { INSPECTION_REQUESTED } from '../domain/check-events';
import { isInspection } from '../domain/legal-bases';
import { CHECK_WORDS } from '../words';

/** A request to an inspectorate. */
export class InspectorateRequest {
  @TextField({ vi: 'Cơ quan thanh tra', en: 'Inspectorate' })
  to!: string;

  @AreaField({ vi: 'Nội dung đề nghị thanh tra', en: 'What should be inspected' }, { prefill: 'arrears-in-words' })
  about!: string;

  @DayField({ vi: 'Ngày đề nghị', en: 'Requested on' }, { optional: true, prefill: 'today' })
  requestedOn?: CivilDate;
}

/** Asks an inspectorate to inspect where a check reaches the end of its means. */
@Step({
  name: 'request-inspection',
  group: 'checking',
  words: {
    title: { vi: 'Đề nghị cơ quan thanh tra', en: 'Ask an inspectorate' },
    happened: { vi: 'Đề nghị cơ quan thanh tra', en: 'Inspectorate asked' },
    lines: ({ number, to, about }, { say }) => [say(CHECK_WORDS.letter, { number, to }), about],
  },
  input: InspectorateRequest,
  event: INSPECTION_REQUESTED,
  day: 'requestedOn',
  restsOn: [],
  measure: 'inspection-request',
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { by: 'another-person' },
})
export class RequestInspection implements CaseStepRules<InspectorateRequest, DataOf<typeof INSPECTION_REQUESTED>> {
  constructor(private readonly papers: IssueCasePaper) {}

  already(log: CaseLogEvents, { to, about }: InspectorateRequest): Reason[] {
    const same = eventsOf(log, INSPECTION_REQUESTED).find(({ data }) => data.to === to && data.about === about);
    const said = {
      vi: 'Đã đề nghị cơ quan này thanh tra nội dung này.',
      en: 'This body has been asked to inspect this matter already.',
    };
    return same ? [reasonOf('inspection.requested', said, paperFound(same.data.number, same.occurredOn))] : [];
  }

  against(): Reason[] {
    return [];
  }

  async effect(view: StepView, { to, about }: InspectorateRequest): Promise<DataOf<typeof INSPECTION_REQUESTED>> {
    const details = { to, about, ...situationOf(view) };
    const issue = { definition, symbol: 'BHXH-KT', series: 'official-letter', details } as const;
    return { to, about, ...(await this.papers.issue(view, issue)) };
  }
}

function situationOf({ facts, statement }: StepView) {
  const { arrears, evaded, charges } = statement.totals;
  return {
    arrears,
    evaded,
    charges,
    workers: facts.employer.workers,
    checks: facts.checks.map(({ form, number, decidedOn, outcome, recovered }) => ({
      number,
      decidedOn,
      outcome,
      inspects: isInspection(form),
      nothingPaid: recovered === 0n,
    })),
    obstructions: facts.evidence.filter(({ sign }) => sign === 'obstruction').map(({ document }) => document),
  };
}

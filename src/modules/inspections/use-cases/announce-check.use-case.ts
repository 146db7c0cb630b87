import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/check-announcement.notice';
import { CHECK_ANNOUNCED } from '../domain/check-events';
import { announceReasons } from '../domain/check-rules';
import { decidedOf, findCheck, getCheck } from './check-in-file';

/** The announcement of a decision to the employer. */
export interface Announcement {
  readonly checkId: number;
  readonly place: string;
  readonly forEmployer: string;
  /** Absent: today. */
  readonly announcedOn?: CivilDate | undefined;
}

/** Announces a check to the employer, with minutes; its days run from there. An inspectorate writes its own minutes. */
@Injectable()
export class AnnounceCheck {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly papers: IssueCasePaper,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, announcement: Announcement): Promise<Outcome<AppendedEvent>> {
    const { checkId, place, forEmployer, announcedOn } = announcement;
    return this.steps.take(request, {
      ...{ type: CHECK_ANNOUNCED, input: announcement, on: announcedOn, alsoWhenClosed: true },
      reasons: (view) => announceReasons(findCheck(view, checkId), view.day),
      event: async (view) => {
        const check = getCheck(view, checkId);
        const data = { checkId, place, forEmployer, number: null, documentId: null };
        if (check.form === 'provincial-inspection') return { occurredOn: view.day, data };
        const lastDay = addDays(view.day, check.days);
        const details = { ...decidedOf(check), place, forEmployer, days: check.days, lastDay };
        const paper = await this.papers.issue(view, { definition, symbol: 'BB-BHXH', series: 'minutes', details });
        return { occurredOn: view.day, data: { ...data, ...paper } };
      },
    });
  }
}

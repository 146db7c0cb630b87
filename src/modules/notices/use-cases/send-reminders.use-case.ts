import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { NotComputedQuery } from '../../arrears/arrears.api';
import { withNotComputed } from '../domain/with-not-computed';
import { DispatchReminders } from './dispatch-reminders.use-case';
import { IssueReminders, type IssuedReminders } from './issue-reminders.use-case';

/** What issuing and sending in one go came to; `voided` counts both. */
export interface SentReminders extends IssuedReminders {
  readonly dispatched: number;
}

/** Issues the proposed letters of a month and sends everything that is issued, on the same day. */
@Injectable()
export class SendReminders {
  constructor(
    private readonly issueReminders: IssueReminders,
    private readonly dispatchReminders: DispatchReminders,
    private readonly notComputed: NotComputedQuery,
  ) {}

  async run(day: CivilDate): Promise<SentReminders> {
    const { issued, voided, leftOut } = await this.issueReminders.run(day);
    const sent = await this.dispatchReminders.run(day);
    const all = withNotComputed([...leftOut, ...sent.leftOut], await this.notComputed.list());
    return { issued, dispatched: sent.dispatched, voided: voided + sent.voided, leftOut: all };
  }
}

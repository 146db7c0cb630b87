import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { DispatchReminders } from './dispatch-reminders.use-case';
import { IssueReminders } from './issue-reminders.use-case';
import { RunSelections } from './run-selections';
import { VoidReminder } from './void-reminder.use-case';

/** What may be done with letters of the run. */
export const RUN_ACTS = ['issue', 'dispatch', 'void'] as const;
export type RunAct = (typeof RUN_ACTS)[number];

/** What a person does with letters of the month: with those selected, or with all of an office. */
export interface RunAction {
  readonly act: RunAct;
  readonly authority?: string | undefined;
  /** Absent: all. */
  readonly noticeIds?: readonly number[];
  /** Needed to take letters out. */
  readonly reason: string;
  readonly actor: string;
}

/** How many letters it was done with, and how many turned out to be no longer due. */
export interface RunActionDone {
  readonly done: number;
  readonly voided: number;
}

/** Does what the page of the monthly run offers. */
@Injectable()
export class ActOnRun {
  constructor(
    private readonly issueReminders: IssueReminders,
    private readonly dispatchReminders: DispatchReminders,
    private readonly voidReminder: VoidReminder,
    private readonly selections: RunSelections,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `authority.not-found` */
  async run({ act, authority, noticeIds, reason, actor }: RunAction): Promise<RunActionDone> {
    if (act === 'void') return this.takeOut(noticeIds ?? [], reason, actor);
    const selection = await this.selections.of({ authority, noticeIds });
    const today = this.clock.today();
    if (act === 'issue') {
      const { issued, voided } = await this.issueReminders.run(today, selection, actor);
      return { done: issued, voided };
    }
    const { dispatched, voided } = await this.dispatchReminders.run(today, selection, actor);
    return { done: dispatched, voided };
  }

  /** Letters that went out meanwhile stay as they are. */
  private async takeOut(noticeIds: readonly number[], reason: string, actor: string): Promise<RunActionDone> {
    let done = 0;
    for (const id of noticeIds) done += (await this.voidReminder.run(id, reason, actor)).ok ? 1 : 0;
    return { done, voided: 0 };
  }
}

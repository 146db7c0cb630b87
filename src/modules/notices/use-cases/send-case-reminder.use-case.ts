import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import type { Outcome } from '../../../kernel/outcome';
import { periodOf } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { ReminderRepository } from '../../contributions/contributions.api';
import { definition as adHoc } from '../definitions/ad-hoc-reminder.notice';
import { definition as second } from '../definitions/second-reminder.notice';
import { NOTICE_ISSUED, type NoticeIssued } from '../domain/case-events';
import { listedItems } from '../domain/listed-items';
import { reminderNumber } from '../domain/reminder-number';
import { ComposeReminderLetters } from './compose-reminder-letters';
import { IssueCasePaper } from './issue-case-paper';
import { NoticeKinds } from './notice-kinds';

/** Letters beside the monthly run, by the rule that asks for them. */
export type CaseReminderKind = 'ad-hoc' | 'second';

const LETTERS = {
  'ad-hoc': { definition: adHoc, measure: 'ad-hoc-reminder' },
  second: { definition: second, measure: 'second-reminder' },
} as const;

/**
 * Sends a reminder beside the monthly run where its policy allows it: the paper of the case and the reminder as a fact, in one unit of
 * work. It is dated and sent today: nobody can send a letter yesterday.
 */
@Injectable()
export class SendCaseReminder implements OnModuleInit {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly letters: ComposeReminderLetters,
    private readonly papers: IssueCasePaper,
    private readonly kinds: NoticeKinds,
    private readonly reminders: ReminderRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.register(adHoc, second);
  }

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, kind: CaseReminderKind, note: string | null = null): Promise<Outcome<AppendedEvent>> {
    return this.steps.take(request, {
      ...{ type: NOTICE_ISSUED, input: { kind, note }, measure: LETTERS[kind].measure },
      event: async (view) => ({ occurredOn: view.day, data: { ...(await this.send(view, kind)), note } }),
    });
  }

  private async send(view: StepView, kind: CaseReminderKind): Promise<Omit<NoticeIssued, 'note'>> {
    const { definition } = LETTERS[kind];
    const { employer, day } = view;
    const composed = (await this.letters.run([employer.id], day, this.clock.now())).get(employer.id);
    invariant(composed, 'a case is about an employer of the register', { employerId: employer.id });
    const { opening, statement, period, receipts, workforce, evasionDates, ...days } = composed.letter;
    const { papersBefore, payBefore, reconcileBefore } = days;
    const { documentId, counted, authorityCode } = await this.papers.issue(view, {
      ...{ definition, symbol: 'BHXH-QLT', series: 'official-letter' },
      details: {
        ...{ opening, statement, period, receipts, workforce, evasionDates },
        ...{ papersBefore, payBefore, reconcileBefore },
      },
    });
    const number = reminderNumber(authorityCode, Number(day.slice(0, 4)), counted);
    const reminder = { reminderNo: number, employerId: employer.id, sentOn: day, lists: listedItems(statement) };
    await this.reminders.record([{ ...reminder, noticeId: null, documentId, kind }], this.clock.now());
    return { noticeId: null, documentId, noticeKind: definition.kind, period: periodOf(day), number };
  }
}

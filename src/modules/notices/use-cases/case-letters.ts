import { Inject, Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import { COLLECTION_LETTERS, letterKey } from '../../../kernel/paper-number';
import { periodOf } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import type { StepView } from '../../cases/cases.api';
import { ReminderRepository } from '../../contributions/contributions.api';
import { definition as adHoc } from '../definitions/ad-hoc-reminder.notice';
import { definition as second } from '../definitions/second-reminder.notice';
import type { NoticeIssued } from '../domain/case-events';
import { closingFigures } from '../domain/table-closing';
import { listedItems } from '../domain/listed-items';
import { ComposeReminderLetters } from './compose-reminder-letters';
import { IssueCasePaper } from './issue-case-paper';

/** Letters beside the monthly run, by the rule that asks for them. */
export type CaseReminderKind = 'ad-hoc' | 'second';

const DEFINITIONS = { 'ad-hoc': adHoc, second } as const;

/**
 * Writes a reminder beside the monthly run: the paper of the case and the reminder as a fact, in the open unit of work. It is dated and sent
 * today: nobody can send a letter yesterday.
 */
@Injectable()
export class CaseLetters {
  constructor(
    private readonly letters: ComposeReminderLetters,
    private readonly papers: IssueCasePaper,
    private readonly reminders: ReminderRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns what the event of the letter carries */
  async send(view: StepView, kind: CaseReminderKind, note: string | undefined): Promise<NoticeIssued> {
    const definition = DEFINITIONS[kind];
    const { employer, day } = view;
    const composed = (await this.letters.run([employer.id], day, this.clock.now())).get(employer.id);
    invariant(composed, 'a case is about an employer of the register', { employerId: employer.id });
    const { letter } = composed;
    const { documentId, number, counted, authorityCode } = await this.papers.issue(view, {
      definition,
      symbol: COLLECTION_LETTERS,
      series: 'official-letter',
      details: letter,
      kept: { closing: closingFigures(letter) },
    });
    const reminderNo = letterKey(authorityCode, Number(day.slice(0, 4)), counted);
    const reminder = { reminderNo, employerId: employer.id, sentOn: day, lists: listedItems(letter.statement) };
    await this.reminders.record([{ ...reminder, noticeId: null, documentId, kind }], this.clock.now());
    const what = { noticeId: null, documentId, noticeKind: definition.kind, period: periodOf(day), number };
    return { ...what, note: note ?? null };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { toJsonInteger } from '../../../kernel/money';
import { periodOf } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { sha256Of } from '../../../platform/documents/document-store';
import { Outbox } from '../../../platform/outbox/outbox';
import { CaseLog, SYSTEM_ACTOR, type EventOfCase } from '../../cases/cases.api';
import { ReminderRepository, type SentReminder } from '../../contributions/contributions.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { definition } from '../definitions/reminder-letter';
import { NOTICE_ISSUED, type NoticeIssued } from '../domain/case-events';
import { MAKE_DOCUMENTS_TOPIC } from '../domain/events';
import { REMINDER_KIND } from '../domain/reminder-kind';
import { reminderNumber } from '../domain/reminder-number';
import { NoticeRepository, type QueuedNotice } from '../persistence/notice.repository';
import { ComposeReminderLetters, type ComposedLetter } from './compose-reminder-letters';

const NOTICES_PER_UNIT = 100;
const SERIES = 'official-letter';

/** How many reminders were issued, and how many taken back because nothing was in arrears any more. */
export interface IssuedReminders {
  readonly issued: number;
  readonly voided: number;
}

/**
 * Issues the queued reminders of a month: each is composed anew from the facts of the moment, gets the office's next number, and keeps
 * a frozen snapshot of what it says; the same unit records the date on which it was sent, from which lateness may turn into evasion.
 * What has been paid meanwhile is not reminded of: the notice is voided with the reason. Killed anywhere, nothing is half-issued.
 */
@Injectable()
export class IssueReminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticeRepository,
    private readonly letters: ComposeReminderLetters,
    private readonly reminders: ReminderRepository,
    private readonly law: CurrentLaw,
    private readonly outbox: Outbox,
    private readonly cases: CaseLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(issuedOn: CivilDate, onProgress: (done: number) => void = () => undefined): Promise<IssuedReminders> {
    let issued = 0;
    let voided = 0;
    for (;;) {
      const batch = await this.unitOfWork.run(() => this.issueSome(issuedOn));
      if (batch.issued + batch.voided === 0) return { issued, voided };
      issued += batch.issued;
      voided += batch.voided;
      onProgress(issued + voided);
    }
  }

  private async issueSome(issuedOn: CivilDate): Promise<IssuedReminders> {
    const queued = await this.notices.takeQueued(REMINDER_KIND, periodOf(issuedOn), NOTICES_PER_UNIT);
    const ids = queued.map((notice) => notice.employerId);
    const letters = await this.letters.run(ids, issuedOn, this.clock.now());
    const { hash } = await this.law.get();
    const sent: SentReminder[] = [];
    const told: EventOfCase<NoticeIssued>[] = [];
    for (const notice of queued) {
      const composed = letters.get(notice.employerId);
      if (!composed || composed.letter.statement.totals.arrears === 0n) {
        await this.notices.void(notice.id, 'Đơn vị không còn số tiền chậm đóng, trốn đóng tại ngày phát hành');
      } else {
        const reminder = await this.issueOne(notice, composed, hash);
        sent.push(reminder);
        told.push(...caseEventsOf(notice, reminder));
      }
    }
    await this.reminders.record(sent, this.clock.now());
    await this.cases.appendAll(NOTICE_ISSUED, SYSTEM_ACTOR, told);
    // Who issues does not wait for the paper: it is made afterwards, by whichever process works the outbox off.
    if (sent.length > 0) await this.outbox.add(MAKE_DOCUMENTS_TOPIC, { noticeIds: sent.map((each) => each.noticeId) });
    return { issued: sent.length, voided: queued.length - sent.length };
  }

  private async issueOne(
    notice: QueuedNotice,
    { letter, authority }: ComposedLetter,
    lawHash: string,
  ): Promise<SentReminder> {
    const year = Number(letter.issuedOn.slice(0, 4));
    const number = await this.notices.nextNumber(authority.id, year, SERIES);
    const { statement } = letter;
    const snapshot = JSON.stringify(
      {
        kind: REMINDER_KIND,
        asOf: statement.asOf,
        knownAt: statement.knownAt,
        law: lawHash,
        assumptions: statement.assumptions,
        totals: statement.totals,
        view: definition.present({ ...letter, number }),
      },
      (_key, value: unknown) => (typeof value === 'bigint' ? toJsonInteger(value) : value),
    );
    await this.notices.issue({
      noticeId: notice.id,
      authorityId: authority.id,
      year,
      number,
      issuedOn: letter.issuedOn,
      snapshot,
      snapshotSha256: sha256Of(Buffer.from(snapshot)),
    });
    return {
      reminderNo: reminderNumber(authority.code, year, number),
      employerId: notice.employerId,
      sentOn: letter.issuedOn,
      noticeId: notice.id,
    };
  }
}

/** What a case is told of a reminder: nothing where the employer had none open. */
function caseEventsOf({ id, caseId, period }: QueuedNotice, reminder: SentReminder): EventOfCase<NoticeIssued>[] {
  if (caseId === null) return [];
  const data = { noticeId: id, documentId: null, noticeKind: REMINDER_KIND, period, number: reminder.reminderNo };
  return [{ caseId, occurredOn: reminder.sentOn, data }];
}

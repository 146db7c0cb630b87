import { Inject, Injectable } from '@nestjs/common';
import { done, reasonOf, refused, type Outcome, type Reason } from '../../../kernel/outcome';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { CaseLog } from '../../cases/cases.api';
import { REMINDER_VOIDED } from '../domain/case-events';
import type { RunLetter } from '../domain/reminder-run';
import { ReminderRunRepository } from '../persistence/reminder-run.repository';

/** Takes a single letter out of the month's run, before it goes out, for a reason that is kept. A number that it had stays used. */
@Injectable()
export class VoidReminder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly letters: ReminderRunRepository,
    private readonly cases: CaseLog,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The same again changes nothing. @throws DomainError `notice.not-found` */
  async run(noticeId: number, reason: string, actor: string): Promise<Outcome<RunLetter>> {
    return this.unitOfWork.run(async () => {
      const letter = await this.letters.get(noticeId);
      if (letter.state === 'void' && letter.voidReason === reason) return done(letter);
      const reasons = reasonsAgainst(letter);
      if (reasons.length > 0) return refused(reasons);
      const { caseId, number } = letter;
      await this.letters.void(noticeId, reason);
      if (caseId !== null) {
        const event = { caseId, occurredOn: this.clock.today(), data: { noticeId, number, reason } };
        await this.cases.append(REMINDER_VOIDED, actor, event);
      }
      await this.audit.append({
        actor,
        action: 'reminder.voided',
        subject: `notice:${noticeId}`,
        before: { state: letter.state, number },
        after: { state: 'void', number, reason },
      });
      return done({ ...letter, state: 'void', voidReason: reason });
    });
  }
}

function reasonsAgainst({ state, number, voidReason }: RunLetter): Reason[] {
  if (state === 'sent') {
    const said = {
      vi: `Văn bản ${number} đã được gửi đi, không thể rút lại.`,
      en: `Letter ${number} has gone out and cannot be taken back.`,
    };
    return [reasonOf('reminder.sent', said)];
  }
  if (state !== 'void') return [];
  const said = { vi: 'Văn bản này đã bị hủy trước đó.', en: 'This letter has been voided already.' };
  return [reasonOf('reminder.void', said, voidReason ?? '')];
}

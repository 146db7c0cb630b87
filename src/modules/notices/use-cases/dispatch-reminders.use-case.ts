import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { periodOf } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CaseLog, SYSTEM_ACTOR } from '../../cases/cases.api';
import { ReminderRepository } from '../../contributions/contributions.api';
import { NOTICE_DISPATCHED, REMINDER_VOIDED } from '../domain/case-events';
import type { RunLetter, RunSelection } from '../domain/reminder-run';
import { ReminderRunRepository } from '../persistence/reminder-run.repository';
import { LetterStandings } from './letter-standings';
import { auditLetters, auditRun } from './run-audit';
import { AuditTrail } from '../../audit/audit.api';
import type { LeftOut } from '../../arrears/arrears.api';

const LETTERS_PER_UNIT = 100;

/** How many letters went out, and how many were taken back because they were no longer due. */
export interface DispatchedReminders {
  readonly dispatched: number;
  readonly voided: number;
  /** Employers that could not be computed; their letters stay issued and do not go out. */
  readonly leftOut: readonly LeftOut[];
}

/** What one unit of work came to. */
interface Portion extends DispatchedReminders {
  readonly last: number | undefined;
}

/**
 * Sends the issued letters of a month: from that day on, lateness may turn into evasion, so only now the reminder becomes a fact. Every
 * employer is looked at once more; whoever has paid since the letter was issued gets none: the letter is void, its number stays used.
 */
@Injectable()
export class DispatchReminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly letters: ReminderRunRepository,
    private readonly standings: LetterStandings,
    private readonly reminders: ReminderRepository,
    private readonly cases: CaseLog,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param selection which of the letters; absent: all that wait */
  async run(day: CivilDate, selection: RunSelection = {}, actor = SYSTEM_ACTOR): Promise<DispatchedReminders> {
    const sum = { dispatched: 0, voided: 0 };
    const leftOut: LeftOut[] = [];
    for (let after = 0; ;) {
      const from = after;
      const batch = await this.unitOfWork.run(() => this.dispatchSome(day, selection, actor, from));
      if (batch.last === undefined) break;
      after = batch.last;
      sum.dispatched += batch.dispatched;
      sum.voided += batch.voided;
      leftOut.push(...batch.leftOut);
    }
    await this.unitOfWork.run(() => auditRun(this.audit, actor, 'reminders.dispatched', day, selection, sum));
    return { ...sum, leftOut };
  }

  private async dispatchSome(day: CivilDate, selection: RunSelection, actor: string, after: number): Promise<Portion> {
    const taken = await this.letters.takeIssued(periodOf(day), day, selection, { limit: LETTERS_PER_UNIT, after });
    const leftOut: LeftOut[] = [];
    const absent = new Set<number>();
    const against = await this.standings.against(
      taken.map(({ employerId }) => employerId),
      day,
      (each, employerId) => {
        leftOut.push(each);
        absent.add(employerId);
      },
    );
    const waiting = taken.filter(({ employerId }) => !absent.has(employerId));
    const sent = waiting.filter(({ employerId }) => !against.has(employerId));
    for (const letter of waiting) {
      const reason = against.get(letter.employerId);
      if (reason !== undefined)
        await this.takeBack(letter, `${reason} tại ngày gửi; văn bản không được gửi`, day, actor);
    }
    await this.send(sent, day, actor);
    return { dispatched: sent.length, voided: waiting.length - sent.length, leftOut, last: taken.at(-1)?.id };
  }

  private async send(letters: readonly RunLetter[], day: CivilDate, actor: string): Promise<void> {
    const sent = letters.map(({ id, employerId, key, lists }) => ({
      reminderNo: key ?? '',
      employerId,
      sentOn: day,
      lists,
      noticeId: id,
    }));
    await this.letters.dispatched(
      letters.map(({ id }) => id),
      day,
    );
    await auditLetters(
      this.audit,
      actor,
      letters.map(({ id, number }) => ({
        noticeId: id,
        number,
        from: 'issued',
        to: 'sent',
        on: day,
        reason: null,
      })),
    );
    await this.reminders.record(sent, this.clock.now());
    await this.cases.appendAll(
      NOTICE_DISPATCHED,
      actor,
      letters.flatMap(({ id, caseId, number }) =>
        caseId === null ? [] : [{ caseId, occurredOn: day, data: { noticeId: id, number: number ?? '' } }],
      ),
    );
  }

  private async takeBack(
    { id, caseId, number }: RunLetter,
    reason: string,
    day: CivilDate,
    actor: string,
  ): Promise<void> {
    await this.letters.void(id, reason);
    await auditLetters(this.audit, actor, [{ noticeId: id, number, from: 'issued', to: 'void', on: day, reason }]);
    if (caseId === null) return;
    await this.cases.append(REMINDER_VOIDED, actor, {
      caseId,
      occurredOn: day,
      data: { noticeId: id, number, reason },
    });
  }
}

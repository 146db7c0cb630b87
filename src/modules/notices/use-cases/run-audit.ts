import type { CivilDate } from '../../../kernel/civil-date';
import { periodOf } from '../../../kernel/period';
import type { AuditTrail } from '../../audit/audit.api';
import { SYSTEM_ACTOR } from '../../cases/cases.api';
import type { RunSelection } from '../domain/reminder-run';

/** Writes into the audit trail what a person did with the letters of a month; what the program does by itself stands in the cases. */
export async function auditRun(
  audit: AuditTrail,
  actor: string,
  action: string,
  day: CivilDate,
  selection: RunSelection,
  result: object,
): Promise<void> {
  if (actor === SYSTEM_ACTOR) return;
  await audit.append({
    actor,
    action,
    subject: `reminders:${periodOf(day)}`,
    before: null,
    after: { day, ...selection, ...result },
  });
}

/** A letter that passes into another state. */
export interface LetterChange {
  readonly noticeId: number;
  readonly number: string | number | null;
  readonly from: 'queued' | 'issued';
  readonly to: 'issued' | 'sent' | 'void';
  readonly on: CivilDate;
  /** Of a letter that is void; else null. */
  readonly reason: string | null;
}

/** Writes into the audit trail what became of each letter, and why. */
export async function auditLetters(audit: AuditTrail, actor: string, changes: readonly LetterChange[]): Promise<void> {
  await audit.appendAll(
    changes.map(({ noticeId, number, from, to, on, reason }) => ({
      actor,
      action: `reminder.${to === 'void' ? 'voided' : to}`,
      subject: `notice:${noticeId}`,
      before: { state: from, number: to === 'issued' ? null : number },
      after: { state: to, number, on, ...(reason === null ? {} : { reason }) },
    })),
  );
}

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
    ...{ actor, action, subject: `reminders:${periodOf(day)}`, before: null },
    after: { day, ...selection, ...result },
  });
}

import type { CaseReminder } from '../../domain/case-reminder';
import { OLD_DEBT_SAMPLE } from './old-debt-sample';
import { PARTLY_PAID_SAMPLE } from './partly-paid-sample';

/** The samples of the monthly letter as papers of a case. */
export const CASE_REMINDER_SAMPLES: readonly CaseReminder[] = [PARTLY_PAID_SAMPLE, OLD_DEBT_SAMPLE].map(
  (sample, index) => ({ ...sample, number: index === 0 ? '12/BHXH-QLT' : null, caseId: 7 + index }),
);

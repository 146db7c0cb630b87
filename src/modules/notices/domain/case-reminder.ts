import type { CasePaper } from './case-paper';
import type { ReminderLetter } from './reminder-letter';

/** A reminder (form 01-ĐĐ) that a step of a case sends, beside the monthly run: a paper of the case with the letter's content. */
export type CaseReminder = CasePaper & Omit<ReminderLetter, keyof CasePaper>;

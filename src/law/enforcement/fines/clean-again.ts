import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../law-book';
import { endOf } from '../term-end';
import { executableUntil } from './procedure-deadlines';

/** What decides how long a sanction is held against an employer. */
export interface SanctionGiven {
  readonly form: 'warning' | 'fine';
  readonly decidedOn: CivilDate;
  /** Day on which the decision was carried out in full; null while it is not. */
  readonly executedOn: CivilDate | null;
  /** The employer evades or hinders execution: the time for it starts anew when that ends (art. 74 (2)). */
  readonly evadesExecution: boolean;
}

/**
 * First day on which the employer counts as not sanctioned if it has not offended again: 6 months after carrying out a warning,
 * 1 year after carrying out a fine or after the time for carrying it out has run. Null while the employer evades execution.
 * Law on handling administrative violations arts 7 (1), 74.
 */
export function cleanAgainOn(law: LawBook, sanction: SanctionGiven): CivilDate | null {
  const { executedOn, decidedOn, form, evadesExecution } = sanction;
  if (executedOn !== null) return addDays(endOf(law, `clean-again.${form}`, executedOn), 1);
  if (evadesExecution) return null;
  return addDays(endOf(law, 'clean-again.fine', executableUntil(law, decidedOn)), 1);
}

import { addDays, type CivilDate } from '../kernel/civil-date';
import type { LawBook } from './law-book';

/** Last day to register a worker, last day on which not registering is only late, first day on which it is evasion. */
export interface RegistrationDates {
  readonly registerBy: CivilDate;
  readonly lateUntil: CivilDate;
  readonly evadedFrom: CivilDate;
}

/**
 * When not registering a worker becomes late and when evasion.
 * Law 41/2024/QH15 arts 28 (1), 38 (2), 39 (1) (a); Decree 274/2025/NĐ-CP art. 6.
 * @example registrationDates(law, '2026-01-05') // by 2026-02-04, late until 2026-04-05, evaded from 2026-04-06
 */
export function registrationDates(law: LawBook, coveredFrom: CivilDate): RegistrationDates {
  const registerBy = addDays(coveredFrom, law.get('registration.deadline-days').at(coveredFrom));
  const lateUntil = addDays(registerBy, law.get('evasion.unregistered-days').at(registerBy));
  return { registerBy, lateUntil, evadedFrom: addDays(lateUntil, 1) };
}

import type { CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../law-book';
import { endOf, endOfTerm } from '../term-end';
import type { ViolationFound } from './violation-act';

/**
 * Last day on which a decision may be issued: one year from the end of the act, or from finding an act that still goes on;
 * one year more where the bodies of criminal procedure hand the case back.
 * Law on handling administrative violations art. 6 (1); Decree 118/2021/NĐ-CP art. 8 (1); Decree 283/2026/NĐ-CP art. 3 (4), (5).
 */
export function limitationEnds(law: LawBook, violation: ViolationFound, returnedOn: CivilDate | null): CivilDate {
  const ended = violation.endedOn !== null && violation.endedOn < violation.foundOn;
  const from = ended && violation.endedOn !== null ? violation.endedOn : violation.foundOn;
  const last = endOf(law, 'violation.limitation', from);
  // Only what is handed back under Law 88/2025/QH15 is prolonged; earlier law stopped the time instead and is not modelled.
  const prolonged = returnedOn === null ? undefined : law.get('violation.limitation-returned').find(returnedOn);
  return prolonged ? endOfTerm(law, last, prolonged.value) : last;
}

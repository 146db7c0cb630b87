import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../law-book';
import { employersEndOf, endOf, endOfTerm } from '../term-end';

/** How hard a violation is to record (Decree 118/2021/NĐ-CP art. 12 (2)). */
export type RecordDifficulty = 'plain' | 'complex' | 'verified';

/** How a decision comes about (law on handling administrative violations art. 66 (1)). */
export type DecisionCourse = 'plain' | 'transferred' | 'explained' | 'complex';

/**
 * Last day for the violation record: 2 working days from finding, 5 where complex, 3 from the result of a verification.
 * @param from day of finding; for `verified` the day on which the result arrived
 */
export function recordBy(law: LawBook, difficulty: RecordDifficulty, from: CivilDate): CivilDate {
  return endOf(law, `violation-record.${difficulty}`, from);
}

/** Last days on which the employer may ask to explain in person, or send a written explanation (art. 61). */
export interface ExplanationDays {
  readonly oralBy: CivilDate;
  readonly writtenBy: CivilDate;
}

/** The days for explaining; `extended` where the competent person gave more time. */
export function explanationDays(law: LawBook, recordedOn: CivilDate, extended: boolean): ExplanationDays {
  const written = endOf(law, 'explanation.written', recordedOn);
  return {
    oralBy: endOf(law, 'explanation.oral', recordedOn),
    writtenBy: extended ? endOfTerm(law, written, law.get('explanation.extension').at(recordedOn)) : written,
  };
}

/** Last day for the decision; after it none may be issued, only remedies (arts 65 (1) (c), 66). */
export function decideBy(law: LawBook, course: DecisionCourse, recordedOn: CivilDate): CivilDate {
  return endOf(law, `fine-decision.${course}`, recordedOn);
}

/** Last day for sending the decision: 3 working days, 2 before July 2025 (art. 70). */
export function sendDecisionBy(law: LawBook, decidedOn: CivilDate): CivilDate {
  return endOf(law, 'fine-decision.sent', decidedOn);
}

/**
 * Last day for paying: 10 days from receipt, or the later day that the decision names; a day off moves it (arts 73, 78).
 * @example payFineBy(law, '2026-10-01', null) // '2026-10-12', the 11th being a Sunday
 */
export function payFineBy(law: LawBook, servedOn: CivilDate, namedDay: CivilDate | null): CivilDate {
  const day = employersEndOf(law, 'fine.payment', servedOn);
  return namedDay !== null && namedDay > day ? namedDay : day;
}

/** Last day on which a decision can be carried out where the employer does not evade it: one year (art. 74). */
export function executableUntil(law: LawBook, decidedOn: CivilDate): CivilDate {
  return endOf(law, 'fine.execution-limitation', decidedOn);
}

/** First day on which coercion may be decided: the day after the last day for paying (arts 73, 86). */
export function coercionFrom(law: LawBook, servedOn: CivilDate, namedDay: CivilDate | null): CivilDate {
  return addDays(payFineBy(law, servedOn, namedDay), 1);
}

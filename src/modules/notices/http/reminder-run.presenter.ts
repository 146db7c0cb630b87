import { toJsonInteger } from '../../../kernel/money';
import type { ProposedLetter } from '../domain/proposed-letter';
import type { RunLetter } from '../domain/reminder-run';
import type { ReminderReview } from '../use-cases/review-reminders.query';

/** A page of the letters that wait as JSON. @param review with one letter more than the page holds, where there are more */
export function reviewJson({ period, day, counts, letters }: ReminderReview, limit: number): object {
  const page = letters.slice(0, limit);
  return {
    ...{ period, asOf: day, counts },
    letters: page.map(letterJson),
    nextCursor: letters.length > limit ? String(page.at(-1)?.id) : null,
  };
}

function letterJson(letter: ProposedLetter): object {
  const { arrears, evaded, contact, evadedFrom, workers, phone, employerCode, employerName } = letter;
  const promise = contact?.openPromise ?? null;
  return {
    ...runLetterJson(letter),
    ...{ employerCode, employerName, evadedFrom, workers, phone },
    arrears: toJsonInteger(arrears),
    evaded: toJsonInteger(evaded),
    lastContact: contact?.lastContact ?? null,
    openPromise: promise === null ? null : { ...promise, amount: toJsonInteger(promise.amount) },
  };
}

/** Where a letter of the run stands. */
export function runLetterJson({ id, caseId, period, state, number, issuedOn, voidReason }: RunLetter): object {
  return { id, caseId, period, state, number, issuedOn, voidReason };
}

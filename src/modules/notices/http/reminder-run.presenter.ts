import { toJsonInteger } from '../../../kernel/money';
import type { LeftOut } from '../../arrears/arrears.api';
import type { ProposedLetter } from '../domain/proposed-letter';
import type { RunLetter } from '../domain/reminder-run';
import type { ReminderReview } from '../use-cases/review-reminders.query';
import type {
  EmployerLeftOutAnswer,
  ReminderReviewAnswer,
  ReviewedLetterAnswer,
  RunLetterAnswer,
} from './reminder-run.answer';

/** A page of the letters that wait as JSON. @param review with one letter more than the page holds, where there are more */
export function reviewJson(
  { period, day, counts, read, letters, leftOut, tolerance }: ReminderReview,
  limit: number,
): ReminderReviewAnswer {
  const last = read[Math.min(limit, read.length) - 1] ?? 0;
  const page = letters.filter(({ id }) => id <= last);
  return {
    period,
    asOf: day,
    counts,
    letters: page.map(letterJson),
    leftOut: leftOut.map(leftOutJson),
    tolerance: { ...tolerance, amount: toJsonInteger(tolerance.amount) },
    nextCursor: read.length > limit ? String(last) : null,
  };
}

function letterJson(letter: ProposedLetter): ReviewedLetterAnswer {
  const { arrears, charges, evaded, contact, evadedFrom, workers, phone, employerCode, employerName } = letter;
  const promise = contact?.openPromise ?? null;
  return {
    ...runLetterJson(letter),
    employerCode,
    employerName,
    evadedFrom,
    workers,
    phone,
    arrears: toJsonInteger(arrears),
    charges: toJsonInteger(charges),
    evaded: toJsonInteger(evaded),
    lastContact: contact?.lastContact ?? null,
    openPromise: promise === null ? null : { ...promise, amount: toJsonInteger(promise.amount) },
  };
}

/** What issuing or sending came to. */
export function runResultJson<Result extends { readonly leftOut: readonly LeftOut[] }>(
  result: Result,
): Omit<Result, 'leftOut'> & { readonly leftOut: EmployerLeftOutAnswer[] } {
  return { ...result, leftOut: result.leftOut.map(leftOutJson) };
}

function leftOutJson({ employerCode, because }: LeftOut): EmployerLeftOutAnswer {
  return { employerCode, code: because.code, sentence: because.sentence('vi'), english: because.sentence('en') };
}

/** Where a letter of the run stands. */
export function runLetterJson({ id, caseId, period, state, number, issuedOn, voidReason }: RunLetter): RunLetterAnswer {
  return { id, caseId, period, state, number, issuedOn, voidReason };
}

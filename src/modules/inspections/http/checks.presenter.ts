import { toJsonInteger } from '../../../kernel/money';
import { establishedBy, type Check } from '../domain/check';
import type { CandidateListing, CheckCandidate, CheckListing } from '../domain/listed-check';
import type { CheckCandidateAnswer, CheckCandidatesAnswer, CheckPageAnswer, CheckAnswer } from './checks.answer';

/** An employer with the forms of looking at it as JSON. */
export function candidateJson({
  employer,
  arrears,
  evaded,
  workers,
  monthsLate,
  forms,
}: CheckCandidate): CheckCandidateAnswer {
  const amounts = { arrears: toJsonInteger(arrears), evaded: toJsonInteger(evaded) };
  const { code, name, caseId } = employer;
  return { employerCode: code, name, caseId, ...amounts, workers, monthsLate, forms };
}

/** Employers to look at as JSON. */
export function candidatesJson({ day, candidates, total }: CandidateListing): CheckCandidatesAnswer {
  return { asOf: day, total, candidates: candidates.map(candidateJson) };
}

/** Running checks and the results of a month as JSON. */
export function checksJson({
  day,
  month,
  running,
  results,
  notComputed,
  resultsBefore,
}: CheckListing): CheckPageAnswer {
  return {
    asOf: day,
    month,
    resultsBefore,
    running: running.map(({ employer, check, lastDay }) => ({
      employerCode: employer.code,
      name: employer.name,
      ...checkJson(check),
      lastDay,
    })),
    results: results.map(({ employer, check, recovery }) => ({
      employerCode: employer.code,
      name: employer.name,
      ...checkJson(check),
      concludedOn: check.concluded?.on ?? null,
      outcome: check.concluded?.outcome ?? null,
      established: toJsonInteger(recovery.established),
      settledBefore: toJsonInteger(recovery.settledBefore),
      recovered: toJsonInteger(recovery.recovered),
      open: toJsonInteger(recovery.open),
    })),
    notComputed: notComputed.map(({ employerCode, because }) => ({
      employerCode,
      code: because.code,
      sentence: because.sentence('vi'),
      english: because.sentence('en'),
    })),
  };
}

function checkJson(check: Check): Omit<CheckAnswer, 'employerCode' | 'name'> {
  const { caseId, id, form, number, on, announced } = check;
  const dates = { decidedOn: on, announcedOn: announced?.on ?? null };
  return { caseId, checkId: id, form, number, ...dates, found: toJsonInteger(establishedBy(check)) };
}

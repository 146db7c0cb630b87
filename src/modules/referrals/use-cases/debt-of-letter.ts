import type { StepView } from '../../cases/cases.api';
import { firstLateDay, overdue } from '../../../law/enforcement/arrears-reading';
import type { DebtOfLetter } from '../domain/letters';

/** What a letter to another body says of the debt, on the day of the step. */
export function debtOfLetter({ facts, statement, day }: StepView): DebtOfLetter {
  const { arrears, evaded, charges } = statement.totals;
  return {
    arrears,
    evaded,
    charges,
    workers: facts.employer.workers,
    lateSince: firstLateDay(overdue(facts, day)),
    reminders: facts.reminders.map(({ number, sentOn }) => ({ number, sentOn })),
    fines: facts.fines.map(({ number, decidedOn, amount }) => ({ number, decidedOn, amount })),
    checks: facts.checks.map(({ form, number, decidedOn }) => ({
      number,
      decidedOn,
      inspects: form === 'vss-inspection' || form === 'provincial-inspection',
    })),
    assumptions: statement.assumptions,
    publishedOn: facts.publications.map(({ publishedOn }) => publishedOn),
  };
}

import type { CivilDate } from '../../../kernel/civil-date';
import { endOfVietnamDay, type Instant } from '../../../kernel/instant';
import { addMonths, lastDayOf, periodOf, type Period } from '../../../kernel/period';
import type { ChargeRules } from '../../../law/charge-rules';
import { buildStatement, effectivePayments, effectiveRefunds } from '../../arrears/arrears.api';
import type { EmployerFacts } from '../../contributions/contributions.api';
import type { ReminderLetter } from '../domain/reminder-letter';
import type { TableClosing } from '../domain/table-closing';
import { receiptLines, type MoneyCounted } from '../domain/table-receipts';
import { latestWorkforce, NOBODY, type AssessedWorkforce } from '../domain/workforce';

/** What the table of one employer is made from. */
export interface TableSources {
  readonly facts: EmployerFacts;
  /** In order of period. */
  readonly workforce: readonly AssessedWorkforce[];
  /** What the employer was told last; null: nothing. */
  readonly carried: TableClosing | null;
}

/** What all tables of a day share. */
export interface TableSetting {
  readonly rules: ChargeRules;
  readonly issuedOn: CivilDate;
  readonly knownAt: Instant;
}

/** The part of a letter that its table C12-TS is made from. */
export type LetterTable = Pick<
  ReminderLetter,
  'carried' | 'opening' | 'reviewed' | 'statement' | 'receipts' | 'workforce'
>;

/**
 * The table between what the employer was told last and the day of the letter: pure.
 * @throws DomainError where a parameter that the figures need has not been entered
 */
export function letterTable(
  { facts, workforce, carried }: TableSources,
  { rules, issuedOn, knownAt }: TableSetting,
): LetterTable {
  const from = carried?.asOf ?? firstOpening(periodOf(issuedOn));
  const then = carried?.knownAt ?? knownAt;
  const factsThen = carried ? facts : withoutLaterCorrections(facts, from);
  const counted = (of: EmployerFacts, day: CivilDate, known: Instant): MoneyCounted => ({
    payments: effectivePayments(of, day, known),
    refunds: effectiveRefunds(of, day, known),
  });
  const current = latestWorkforce(workforce, issuedOn) ?? NOBODY;
  const opening = buildStatement(factsThen, rules, from, then);
  const isAsThen = factsThen === facts && then === knownAt;
  return {
    carried,
    opening,
    reviewed: isAsThen ? opening : buildStatement(facts, rules, from, knownAt),
    statement: buildStatement(facts, rules, issuedOn, knownAt),
    receipts: receiptLines(counted(factsThen, from, then), counted(facts, issuedOn, knownAt)),
    workforce: { current, previous: carried?.figures?.workforce ?? latestWorkforce(workforce, from) ?? current },
  };
}

/** The day on which the first table of an employer opens: it takes in the month before whole, which no table has shown. */
function firstOpening(period: Period): CivilDate {
  return lastDayOf(addMonths(period, -2));
}

/**
 * The facts behind the opening of a first table. Nothing was printed, so it is told as it is known now; only what was corrected in the table's
 * own days is left to them (form C12-TS, B.4).
 */
function withoutLaterCorrections(facts: EmployerFacts, day: CivilDate): EmployerFacts {
  const end = endOfVietnamDay(day);
  const adjustments = facts.adjustments.filter(({ recordedAt }) => recordedAt <= end);
  return adjustments.length === facts.adjustments.length ? facts : { ...facts, adjustments };
}

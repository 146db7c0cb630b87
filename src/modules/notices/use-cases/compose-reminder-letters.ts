import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate } from '../../../kernel/civil-date';
import { noticeError } from '../domain/notice-errors';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import { addMonths, firstDayOf, lastDayOf, periodOf, type Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { ChargeRules } from '../../../law/charge-rules';
import type { LawBook } from '../../../law/law-book';
import { forceMajeurePapersBefore } from '../../../law/office-deadlines';
import { buildStatement, unlessLeftOut, type LeftOut } from '../../arrears/arrears.api';
import { AuthorityTreeQuery, OfficeDetailsRepository, type AuthorityNode } from '../../authorities/authorities.api';
import {
  EmployerFactsQuery,
  WorkforceQuery,
  type EmployerFacts,
  type WorkforceRow,
} from '../../contributions/contributions.api';
import { EmployerRegisterQuery, type RegisteredEmployer } from '../../employers/employers.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { evasionDates } from '../domain/evasion-dates';
import { columnOf, eachColumn, sumByColumn } from '../domain/form-columns';
import type { ReceiptLine, Workforce } from '../domain/payment-result';
import type { ReminderLetter } from '../domain/reminder-letter';
import { issuingOffice, type OfficesOfTheDay } from './issuing-office';

/** A letter that has everything but its number, and the office that issues it. */
export interface ComposedLetter {
  readonly authority: AuthorityNode;
  readonly letter: ReminderLetter;
  /** Status of the employer on the day. */
  readonly status: string;
}

/** How far back the latest assessed month is looked for, to say how many workers are concerned. */
const MONTHS_BACK_FOR_WORKFORCE = 6;

/** Puts together what reminder letters say, from facts, register and law as they are now. Reads only. */
@Injectable()
export class ComposeReminderLetters {
  constructor(
    private readonly law: CurrentLaw,
    private readonly facts: EmployerFactsQuery,
    private readonly workforce: WorkforceQuery,
    private readonly employers: EmployerRegisterQuery,
    private readonly authorities: AuthorityTreeQuery,
    private readonly officeDetails: OfficeDetailsRepository,
  ) {}

  /**
   * Letters of employers by row id, dated `issuedOn`. The C12-TS is that of the current month, up to that day.
   * @param onLeftOut told of each employer that cannot be computed, and the others go on; absent: the first of them is thrown
   * @throws DomainError `notice.form-not-in-force`, `office.no-details`
   */
  async run(
    employerIds: readonly number[],
    issuedOn: CivilDate,
    knownAt: Instant,
    onLeftOut?: (leftOut: LeftOut, employerId: number) => void,
  ): Promise<Map<number, ComposedLetter>> {
    const { rules, book } = await this.law.get();
    checkFormIsInForce(book, issuedOn);
    const offices = { tree: await this.authorities.load(), details: await this.officeDetails.load() };
    const register = await this.employers.byIds(employerIds, issuedOn);
    const wages = await this.wagesOf(employerIds, periodOf(issuedOn));
    const letters = new Map<number, ComposedLetter>();
    for (const { employerId, facts } of await this.facts.load({ ids: employerIds })) {
      const employer = register.get(employerId);
      if (!employer) continue;
      const composed = unlessLeftOut(
        employer.code,
        () =>
          composedLetter(
            { employer, facts, workforce: wages.get(employerId) ?? [] },
            { rules, book, offices, issuedOn, knownAt },
          ),
        onLeftOut && ((leftOut) => onLeftOut(leftOut, employerId)),
      );
      if (composed) letters.set(employerId, composed);
    }
    return letters;
  }

  private async wagesOf(employerIds: readonly number[], period: Period): Promise<Map<number, WorkforceRow[]>> {
    const from = addMonths(period, -MONTHS_BACK_FOR_WORKFORCE);
    return groupByEmployer(await this.workforce.between(employerIds, from, period));
  }
}

/** What is known of the employer that a letter goes to. */
interface LetterSources {
  readonly employer: RegisteredEmployer;
  readonly facts: EmployerFacts;
  readonly workforce: readonly WorkforceRow[];
}

/** What all letters of a day share. */
interface LetterSetting {
  readonly rules: ChargeRules;
  readonly book: LawBook;
  readonly offices: OfficesOfTheDay;
  readonly issuedOn: CivilDate;
  readonly knownAt: Instant;
}

/** @throws DomainError where a parameter that the figures need, or where to pay, has not been entered */
function composedLetter({ employer, facts, workforce }: LetterSources, setting: LetterSetting): ComposedLetter {
  const { rules, book, offices, issuedOn, knownAt } = setting;
  const period = periodOf(issuedOn);
  const authority = offices.tree.issuerOn(employer.authorityId, issuedOn);
  const statement = buildStatement(facts, rules, issuedOn, knownAt);
  const letter = {
    number: null,
    issuedOn,
    period,
    employer,
    office: issuingOffice(authority, offices, issuedOn, 'contributions'),
    opening: buildStatement(facts, rules, lastDayOf(addMonths(period, -1)), knownAt),
    statement,
    receipts: receiptsBetween(facts, firstDayOf(period), issuedOn),
    workforce: latestWorkforce(workforce, period),
    evasionDates: evasionDates(statement, issuedOn, rules.evasion),
    papersBefore: forceMajeurePapersBefore(book, issuedOn),
    payBefore: lastDayOf(period),
    reconcileBefore: addDays(issuedOn, 10),
  };
  return { authority, status: employer.status, letter };
}

/** Form 01-ĐĐ came with Decree 274/2025/NĐ-CP; a letter of before would speak of law that was not yet there. */
function checkFormIsInForce(law: LawBook, issuedOn: CivilDate): void {
  const [first] = law.get('force-majeure.papers-before-day').list();
  if (first && issuedOn >= first.validFrom) return;
  throw noticeError('notice.form-not-in-force', { from: first?.validFrom ?? '–', issuedOn });
}

function receiptsBetween(facts: EmployerFacts, from: CivilDate, to: CivilDate): ReceiptLine[] {
  const reversed = new Set(facts.adjustments.map((fact) => fact.reversesReceiptNo));
  return facts.payments
    .filter((fact) => fact.receivedOn >= from && fact.receivedOn <= to && !reversed.has(fact.receiptNo))
    .toSorted((a, b) => (a.receivedOn + a.receiptNo < b.receivedOn + b.receiptNo ? -1 : 1))
    .map(({ receiptNo, receivedOn, amount }) => ({ receiptNo, receivedOn, amount }));
}

/** Workers and wages of the month and of the one before; while the month is not assessed, the latest known stand for both. */
function latestWorkforce(rows: readonly WorkforceRow[], month: Period): { current: Workforce; previous: Workforce } {
  const latest = rows.at(-1)?.period;
  const current = workforceOf(rows, latest);
  return { current, previous: latest === month ? workforceOf(rows, addMonths(month, -1)) : current };
}

function workforceOf(rows: readonly WorkforceRow[], period: Period | undefined): Workforce {
  const own = rows.filter((row) => row.period === period);
  const wages: [Fund, Dong][] = own.map((row) => [row.fund, row.wageBase]);
  return {
    workers: eachColumn((column) =>
      Math.max(0, ...own.filter((row) => columnOf(row.fund) === column).map((row) => row.workers)),
    ),
    wageFund: sumByColumn(wages),
  };
}

function groupByEmployer(rows: readonly WorkforceRow[]): Map<number, WorkforceRow[]> {
  const groups = new Map<number, WorkforceRow[]>();
  for (const row of rows) {
    const group = groups.get(row.employerId);
    if (group) group.push(row);
    else groups.set(row.employerId, [row]);
  }
  return groups;
}

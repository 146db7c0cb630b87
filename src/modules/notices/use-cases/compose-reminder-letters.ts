import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate } from '../../../kernel/civil-date';
import { noticeError } from '../domain/notice-errors';
import type { Instant } from '../../../kernel/instant';
import { addMonths, lastDayOf, periodOf, type Period } from '../../../kernel/period';
import type { LawBook } from '../../../law/law-book';
import { forceMajeurePapersBefore } from '../../../law/office-deadlines';
import { unlessLeftOut, type LeftOut } from '../../arrears/arrears.api';
import { AuthorityTreeQuery, OfficeDetailsRepository, type AuthorityNode } from '../../authorities/authorities.api';
import { EmployerFactsQuery, WorkforceQuery, type WorkforceRow } from '../../contributions/contributions.api';
import { EmployerRegisterQuery, type RegisteredEmployer } from '../../employers/employers.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { evasionDates } from '../domain/evasion-dates';
import type { ReminderLetter } from '../domain/reminder-letter';
import { LastTablesQuery } from '../persistence/last-tables.query';
import { issuingOffice, type OfficesOfTheDay } from './issuing-office';
import { letterTable, type TableSetting, type TableSources } from './letter-table';

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
    private readonly tables: LastTablesQuery,
  ) {}

  /**
   * Letters of employers by row id, dated `issuedOn`. The C12-TS goes up to that day, from where the last one that the employer was given ended.
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
    const tables = await this.tables.before(issuedOn, employerIds);
    const letters = new Map<number, ComposedLetter>();
    for (const { employerId, facts } of await this.facts.load({ ids: employerIds })) {
      const employer = register.get(employerId);
      if (!employer) continue;
      const composed = unlessLeftOut(
        employer.code,
        () =>
          composedLetter(
            { employer, facts, workforce: wages.get(employerId) ?? [], carried: tables.get(employerId) ?? null },
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
interface LetterSources extends TableSources {
  readonly employer: RegisteredEmployer;
}

/** What all letters of a day share. */
interface LetterSetting extends TableSetting {
  readonly book: LawBook;
  readonly offices: OfficesOfTheDay;
}

/** @throws DomainError where a parameter that the figures need, or where to pay, has not been entered */
function composedLetter(sources: LetterSources, setting: LetterSetting): ComposedLetter {
  const { employer } = sources;
  const { rules, book, offices, issuedOn } = setting;
  const period = periodOf(issuedOn);
  const authority = offices.tree.issuerOn(employer.authorityId, issuedOn);
  const table = letterTable(sources, setting);
  const letter = {
    ...table,
    number: null,
    issuedOn,
    period,
    employer,
    office: issuingOffice(authority, offices, issuedOn, true),
    evasionDates: evasionDates(table.statement, issuedOn, rules.evasion),
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

function groupByEmployer(rows: readonly WorkforceRow[]): Map<number, WorkforceRow[]> {
  const groups = new Map<number, WorkforceRow[]>();
  for (const row of rows) {
    const group = groups.get(row.employerId);
    if (group) group.push(row);
    else groups.set(row.employerId, [row]);
  }
  return groups;
}

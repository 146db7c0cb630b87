import { toJsonInteger } from '../../../kernel/money';
import { cursorError, cursorParts, writeCursorParts } from '../../../platform/http/list-cursor';
import { isCivilDate, type CivilDate } from '../../../kernel/civil-date';
import { EMPLOYER_SORTS, type EmployerSort, type SnapshotRow, type SortKey } from '../../arrears/arrears.api';
import type { EmployerListing, ListedEmployer } from '../domain/listed-employer';
import type { EmployerFiguresAnswer, EmployerPageAnswer, ListedEmployerAnswer } from './employer-list.answer';

/** Where a page of the API begins: the list it belongs to and the key after which it goes on. */
export interface EmployerCursor {
  readonly day: CivilDate;
  readonly sort: EmployerSort;
  readonly after: SortKey;
}

/** The cursor as it travels. */
export function writeCursor({ day, sort, after }: EmployerCursor): string {
  return writeCursorParts([day, sort, after.value, after.employerId]);
}

/** @throws DomainError `cursor.malformed` */
export function readCursor(text: string): EmployerCursor {
  const [day, sort, value, employerId] = cursorParts(text);
  const known = EMPLOYER_SORTS.find((each) => each === sort);
  const isRight =
    typeof day === 'string' && isCivilDate(day) && typeof value === 'string' && Number.isSafeInteger(employerId);
  if (!known || !isRight || !fits(known, value)) {
    throw cursorError('cursor.malformed', {});
  }
  return { day, sort: known, after: { value, employerId: employerId as number } };
}

/** A page of employers as JSON: amounts in whole đồng, `null` figures where none hold on the day. */
export function employersJson(listing: EmployerListing, sort: EmployerSort): EmployerPageAnswer {
  const { totals, day, nextKey } = listing;
  return {
    asOf: day,
    totals: {
      employers: totals.employers,
      workers: totals.workers,
      arrears: toJsonInteger(totals.late + totals.evaded),
      late: toJsonInteger(totals.late),
      evaded: toJsonInteger(totals.evaded),
      charges: toJsonInteger(totals.charges),
      chargesOnly: totals.chargesOnly,
    },
    notInList: {
      stale: listing.stale,
      withLaterFacts: listing.withLaterFacts,
      notComputed: listing.notComputed.count,
      notComputedCodes: listing.notComputed.codes,
    },
    employers: listing.rows.map(employerJson),
    nextCursor: nextKey ? writeCursor({ day, sort, after: nextKey }) : null,
  };
}

function employerJson(employer: ListedEmployer): ListedEmployerAnswer {
  const { figures } = employer;
  return {
    employerCode: employer.code,
    taxCode: employer.taxCode,
    name: employer.name,
    status: figures.status,
    authorityCode: employer.authorityCode,
    authorityName: employer.authorityName,
    workers: figures.workers,
    figures: figuresJson(figures),
    notComputed: employer.notComputed,
    caseSince: employer.caseSince,
  };
}

function figuresJson(row: SnapshotRow): EmployerFiguresAnswer | null {
  if (row.standing !== 'exact' && row.standing !== 'old-rules') return null;
  return {
    arrears: toJsonInteger(row.late + row.evaded),
    late: toJsonInteger(row.late),
    evaded: toJsonInteger(row.evaded),
    charges: toJsonInteger(row.charges),
    oldestDueOn: row.oldestDueOn,
  };
}

function fits(sort: EmployerSort, value: string): boolean {
  if (sort === 'name') return true;
  return sort === 'oldest' ? value === '' || isCivilDate(value) : /^-?\d{1,18}$/.test(value);
}

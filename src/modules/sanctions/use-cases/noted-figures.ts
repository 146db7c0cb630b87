import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import type { ViolationActCode } from '../../../law/enforcement/fines/violation-act';
import type { LawBook } from '../../../law/law-book';
import type { Statement } from '../../arrears/domain/statement';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { checksOf, proposedViolations, type Check } from '../../inspections/inspections.api';
import { figuresOwed } from '../domain/arrears-acts';
import { finesOf } from '../domain/fines';
import { recordsOf } from '../domain/records';
import type { NotedAct } from '../domain/violation-events';

/** The case as an act is noted or recorded in it. */
export interface ActPlace {
  readonly law: { readonly book: LawBook };
  readonly facts: CaseFacts;
  readonly statement: Statement;
  readonly log: readonly StoredCaseEvent[];
  readonly day: CivilDate;
}

/** An act as an officer notes it; what is left out is taken from the check, else from the statement of the day. */
export interface ActGiven {
  readonly act: ViolationActCode;
  readonly endedOn?: CivilDate | undefined;
  readonly workers?: number | undefined;
  readonly amount?: Dong | undefined;
  readonly periods?: number | undefined;
  readonly checkId?: number | undefined;
}

type Figures = Pick<NotedAct, 'workers' | 'amount' | 'periods' | 'items'>;

/** An act with its figures on the day on which it is noted. */
export function notedAct(place: ActPlace, given: ActGiven): NotedAct {
  const { act, endedOn, workers, amount, periods, checkId } = given;
  const found = foundInCheck(place, act, checkId) ?? figuresNow(place, act);
  return {
    act,
    foundOn: place.day,
    endedOn: endedOn ?? null,
    workers: workers ?? found?.workers ?? 0,
    amount: amount ?? found?.amount ?? 0n,
    periods: periods ?? found?.periods ?? 1,
    // An amount that somebody typed is made up otherwise than the statement has it.
    items: amount === undefined ? (found?.items ?? []) : [],
  };
}

/**
 * What the statement of a day holds of an act, without what is the object of a record already: whatever the day of that record, for
 * nothing is sanctioned twice.
 * @returns undefined where it holds nothing
 */
export function figuresNow({ law, facts, log, day }: ActPlace, act: ViolationActCode): NotedAct | undefined {
  return figuresOwed(law.book, { ...facts, records: recordsOf(log), fines: finesOf(log) }, day, act);
}

function foundInCheck(
  { law, log, statement, day }: ActPlace,
  act: ViolationActCode,
  checkId: number | undefined,
): Figures | undefined {
  const check = checksOf(log).find(({ id }) => id === checkId);
  const found = check && proposedViolations(law.book, check, statement, day).find((each) => each.act === act);
  return found && { ...found, periods: periodsFound(check), items: [] };
}

function periodsFound({ findings }: Check): number {
  return Math.max(1, new Set(findings.flatMap(({ periods }) => periods.map(({ period }) => period))).size);
}

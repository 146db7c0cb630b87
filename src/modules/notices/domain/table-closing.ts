import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Statement } from '../../arrears/domain/statement';
import { positionOf, type DebtPosition } from './debt-position';
import { FORM_COLUMNS, type ByColumn } from './form-columns';
import type { Workforce } from './workforce';

/** Section Đ of a table C12-TS that an employer was given, as printed: section A of the next one. */
export interface TableClosing {
  /** The day up to which that table goes, and what was known then. */
  readonly asOf: CivilDate;
  readonly knownAt: Instant;
  /** Number and day of the letter that it came with: `số 05/BHXH-QLT ngày 05 tháng 10 năm 2026`. */
  readonly reference: string;
  readonly figures: ClosingFigures | null;
}

/** The printed figures of a closing; letters of before they were kept have none, and are computed anew as they were known then. */
export interface ClosingFigures {
  readonly position: DebtPosition;
  readonly workforce: Workforce;
}

/** What a letter's table closes with, to be kept in its snapshot. */
export function closingFigures(letter: {
  readonly statement: Statement;
  readonly workforce: { readonly current: Workforce };
}): ClosingFigures {
  return { position: positionOf(letter.statement), workforce: letter.workforce.current };
}

/** Reads figures back out of the snapshot of a letter, where amounts are JSON integers. */
export function closingFiguresOf(json: string): ClosingFigures {
  const { position, workforce } = JSON.parse(json) as {
    readonly position: Readonly<Record<keyof DebtPosition, number | ByColumn<number>>>;
    readonly workforce: { readonly workers: ByColumn<number>; readonly wageFund: ByColumn<number> };
  };
  const amounts = (key: keyof DebtPosition): ByColumn<bigint> => inDong(position[key] as ByColumn<number>);
  return {
    position: {
      surplus: BigInt(position.surplus as number),
      notDue: amounts('notDue'),
      late: amounts('late'),
      evaded: amounts('evaded'),
      lateCharge: amounts('lateCharge'),
      evadedCharge: amounts('evadedCharge'),
      oldInterest: amounts('oldInterest'),
      lateDays: position.lateDays as ByColumn<number>,
      evadedDays: position.evadedDays as ByColumn<number>,
      lateDaysOverall: position.lateDaysOverall as number,
      evadedDaysOverall: position.evadedDaysOverall as number,
    },
    workforce: { workers: workforce.workers, wageFund: inDong(workforce.wageFund) },
  };
}

function inDong(amounts: ByColumn<number>): ByColumn<bigint> {
  return Object.fromEntries(FORM_COLUMNS.map((column) => [column, BigInt(amounts[column])])) as ByColumn<bigint>;
}

import { fromDayNumber, toDayNumber, type CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { EvasionRule } from '../../../law/legal-quality';
import type { Statement } from '../../arrears/domain/statement';

/** The day from which an item counts as evaded if it stays unpaid. */
export interface EvasionDate {
  readonly fund: Fund;
  readonly period: Period;
  /** Of an item that stands beside the registered one. */
  readonly adjustmentNo?: string;
  readonly on: CivilDate;
}

/**
 * When each late item turns evaded once this letter is sent: by an earlier reminder where there was one, else by this letter.
 * The letter must say so (Law 41/2024/QH15 art. 35; form 01-ĐĐ, 5). Evaded items are named with the day on which they became so.
 */
export function evasionDates(statement: Statement, sentOn: CivilDate, rule: EvasionRule): EvasionDate[] {
  return statement.items.flatMap((item) => {
    if (item.quality !== 'late' && item.quality !== 'evaded') return [];
    const byThisLetter = rule.startFor(toDayNumber(item.dueDate), toDayNumber(sentOn));
    const on = item.evadedFrom ?? (byThisLetter && fromDayNumber(byThisLetter.day));
    return on
      ? [
          {
            fund: item.fund,
            period: item.period,
            ...(item.adjustmentNo === undefined ? {} : { adjustmentNo: item.adjustmentNo }),
            on,
          },
        ]
      : [];
  });
}

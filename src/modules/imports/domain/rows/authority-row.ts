import type { CivilDate } from '../../../../kernel/civil-date';
import { optional, type CellReader } from '../cells/cell';
import { choiceCell } from '../cells/choice-cell';
import { dayCell } from '../cells/date-cell';
import { emailCell, keyCell, refuseExample, textCell } from '../cells/text-cell';
import type { Header } from '../header';
import type { RowContext } from '../row-context';
import { successorsOf } from '../../../../law/authority-levels';
import { shownDay } from '../shown';
import { fail } from '../source-row';

/** What a row of an authorities file says; its parent and successor may stand further down. */
export interface AuthorityRow<Level extends string = string> {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parentCode: string | null;
  readonly validFrom: CivilDate;
  /** Last valid day. */
  readonly validTo: CivilDate | null;
  readonly committeeEmail: string | null;
  readonly successorCode: string | null;
}

/** Reads the rows of an authorities file. Days may lie in the future: a merger is known before it comes about. */
export function authorityReader(header: Header, context: RowContext): CellReader<AuthorityRow> {
  const code = keyCell(header, 'code');
  const name = textCell(header, 'name');
  const level = choiceCell(header, 'level', context.levels);
  const parentCode = optional(header, 'parentCode', keyCell(header, 'parentCode'));
  const validFrom = dayCell(header, 'validFrom');
  const validTo = optional(header, 'validTo', dayCell(header, 'validTo'));
  const committeeEmail = optional(header, 'committeeEmail', emailCell(header, 'committeeEmail'));
  const successorCode = optional(header, 'successorCode', keyCell(header, 'successorCode'));
  return (row) => {
    const value = {
      code: code(row),
      name: name(row),
      level: level(row),
      parentCode: parentCode(row),
      validFrom: validFrom(row),
      validTo: validTo(row),
      committeeEmail: committeeEmail(row),
      successorCode: successorsOf(successorCode(row)).join('|') || null,
    };
    refuseExample(row, 'code', value.code);
    if (row.problems.length === 0 && value.validTo !== null && value.validTo < value.validFrom) {
      fail(row, 'validTo', 'authority.valid-to-before-from', {
        text: shownDay(value.validTo),
        validFrom: shownDay(value.validFrom),
      });
    }
    return value;
  };
}

import type { Period } from '../../../../kernel/period';
import { PARTICIPANT_KINDS, type ParticipantKind } from '../../../../law/participant-kinds';
import type { CellReader } from '../cells/cell';
import { choiceCell } from '../cells/choice-cell';
import { periodCell } from '../cells/date-cell';
import { countCell } from '../cells/number-cell';
import { idCell } from '../cells/text-cell';
import type { Header } from '../header';
import type { RowContext } from '../row-context';

/** What a row of a file of people insured says. */
export interface ParticipantRow {
  readonly line: number;
  readonly authorityId: number;
  readonly period: Period;
  readonly kind: ParticipantKind;
  readonly people: number;
}

/** Reads the rows of a file of people insured. */
export function participantReader(header: Header, context: RowContext): CellReader<ParticipantRow> {
  const authorityId = idCell(header, 'authorityCode', 'authority.unknown', (code) => context.authorityId(code));
  const period = periodCell(header, 'period', context);
  const kind = choiceCell(header, 'kind', PARTICIPANT_KINDS);
  const people = countCell(header, 'people');
  return (row) => ({
    line: row.line,
    authorityId: authorityId(row),
    period: period(row),
    kind: kind(row),
    people: people(row),
  });
}

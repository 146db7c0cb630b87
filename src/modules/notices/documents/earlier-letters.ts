import type { ReminderLetterView } from '../domain/reminder-letter-view';
import { groupedStretches } from './reminder-letter/debt-details';
import type { StretchGroup, StretchRow } from '../domain/reminder-letter-view';

type Rows<Row> = readonly (Omit<Row, 'tall'> & { readonly tall?: boolean })[];
type Details = ReminderLetterView['details'];
type OldInterest = NonNullable<Details['oldInterest']>;
type Form = ReminderLetterView['form'];

/** What a snapshot of any version holds of a letter. */
interface FrozenLetter extends Omit<ReminderLetterView, 'summary' | 'form' | 'details'> {
  readonly summary?: ReminderLetterView['summary'];
  readonly form: Omit<Form, 'rows' | 'span' | 'notes'> & {
    readonly rows: Rows<Form['rows'][number]>;
    readonly span?: string | null;
    readonly notes?: readonly string[];
    readonly undividedNote?: boolean;
    readonly oldInterestNote?: boolean;
  };
  readonly details: Omit<Details, 'rows' | 'oldInterest'> & {
    readonly rows: Rows<
      Omit<Details['rows'][number], 'stretches'> & { readonly stretches: readonly (StretchRow | StretchGroup)[] | null }
    >;
    readonly oldInterest: (Omit<OldInterest, 'rows'> & { readonly rows: Rows<OldInterest['rows'][number]> }) | null;
  };
}

/**
 * A frozen letter as today's template prints it. Letters of earlier versions had no summary on top and no span of days above their table,
 * and get none; their notes stood in the template.
 */
export function completeLetter(frozen: object): ReminderLetterView {
  const letter = frozen as FrozenLetter;
  const { undividedNote, oldInterestNote, ...form } = letter.form;
  const { details } = letter;
  const notes = [
    ...(undividedNote
      ? [
          'Cột HTTT gồm cả số tiền BHXH của các kỳ trước tháng 7 năm 2025 chưa tách quỹ ốm đau, thai sản và quỹ hưu trí, tử tuất.',
        ]
      : []),
    ...(oldInterestNote
      ? ['(**) Dòng bổ sung ngoài mẫu: lãi chậm đóng đã tính theo quy định trước ngày 01/7/2025 còn phải nộp.']
      : []),
  ];
  return {
    ...letter,
    summary: letter.summary ?? null,
    form: { ...form, rows: form.rows.map(tallIfUnsaid), span: form.span ?? null, notes: form.notes ?? notes },
    details: {
      ...details,
      rows: details.rows.map((row) => ({ ...tallIfUnsaid(row), stretches: groupsOf(row.stretches) })),
      oldInterest: details.oldInterest && {
        ...details.oldInterest,
        rows: details.oldInterest.rows.map(tallIfUnsaid),
      },
    },
  };
}

/** A row of unknown height may take more than one line. */
function tallIfUnsaid<Row extends { readonly tall?: boolean }>(row: Row): Row & { readonly tall: boolean } {
  return { ...row, tall: row.tall ?? true };
}

function groupsOf(stretches: readonly (StretchRow | StretchGroup)[] | null): readonly StretchGroup[] | null {
  if (stretches === null) return null;
  const groups = stretches.filter((stretch): stretch is StretchGroup => 'lines' in stretch);
  return groups.length > 0 ? groups : groupedStretches(stretches as readonly StretchRow[]);
}

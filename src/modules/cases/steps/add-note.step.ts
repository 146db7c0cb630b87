import { AreaField } from '../../../platform/http/form-fields';
import { NOTE_ADDED } from '../domain/case-events';
import { LONGEST_NOTE } from '../domain/text-limits';
import type { StepView } from '../use-cases/measure-steps';
import { NOTHING_AGAINST, Step, type DataOf } from '../use-cases/step';

/** A note. */
export class NoteStepRequest {
  @AreaField({ vi: 'Nội dung', en: 'Text' }, { most: LONGEST_NOTE })
  text!: string;
}

/** Writes a note into a case, open or closed. */
@Step({
  name: 'add-note',
  group: 'file',
  words: {
    title: { vi: 'Ghi chú', en: 'Write a note' },
    happened: { vi: 'Ghi chú', en: 'Note' },
    lines: ({ text }) => text.split(/\n+/),
  },
  input: NoteStepRequest,
  event: NOTE_ADDED,
  day: null,
  restsOn: [],
  measure: null,
  kind: 'record',
  bare: true,
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class AddNote {
  readonly already = NOTHING_AGAINST;
  readonly against = NOTHING_AGAINST;

  effect(_: StepView, { text }: NoteStepRequest): DataOf<typeof NOTE_ADDED> {
    return { text };
  }
}

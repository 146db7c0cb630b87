import { textOf, type CellReader } from './cells/cell';
import { CodeBook } from './cells/code-spelling';
import type { ColumnDefinition } from './files/file-definition';
import { dayFirstMoment, monthBeforeYear } from './forms/written-date';
import type { Header } from './header';
import type { SourceRow } from './source-row';

/** A column with the cells of the two example rows as they are compared. */
interface Compared {
  readonly read: CellReader<string>;
  readonly examples: readonly string[];
}

/**
 * Knows the example rows of a template that somebody has left in a file: made-up data, in every cell as they were handed out, however the
 * file writes days, amounts and codes. A row in which anything was changed is somebody's own.
 */
export class ExampleRows {
  private readonly columns: readonly Compared[];

  constructor(header: Header) {
    this.columns = [...header.positions.keys()].flatMap((name) => {
      const definition = header.definitions.get(name);
      if (!definition) return [];
      const plain = plainly(definition);
      const text = textOf(header, name);
      return [{ read: (row: SourceRow) => plain(text(row)), examples: definition.examples.map(plain) }];
    });
  }

  /** Whether the row is one of the two. */
  has(row: SourceRow): boolean {
    return [0, 1].some((which) => this.columns.every(({ read, examples }) => read(row) === examples[which]));
  }
}

/** A cell of a column without regard to how it is written. */
function plainly({ form, codes }: ColumnDefinition): (text: string) => string {
  const book = codes && new CodeBook(codes);
  if (book) return (text) => book.codeOf(text) ?? text;
  switch (form) {
    case 'day':
    case 'moment':
      return (text) => dayFirstMoment(text)?.yearFirst ?? text;
    case 'month':
      return (text) => monthBeforeYear(text) ?? text;
    case 'amount':
    case 'signed-amount':
    case 'count':
      return (text) => text.replaceAll('.', '');
    default:
      return (text) => text;
  }
}

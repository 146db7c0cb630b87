/** How the values of a column are written: text, whole đồng, a number of things, a percentage in hundredths, a cross, a day, a month. */
export type ColumnFormat = 'text' | 'amount' | 'count' | 'percent' | 'mark' | 'day' | 'month';

/** What a cell may hold; null leaves it empty. A percentage comes as hundredths of a per cent: 846 is 8,46 %; a day as `YYYY-MM-DD`, a month as `YYYY-MM`. */
export type CellValue = string | number | null;

/** A column of a form: title, the number that the form gives it, width in characters, and where its value comes from. */
export interface FormColumn<Row> {
  readonly title: string;
  readonly number: string;
  readonly width: number;
  readonly format: ColumnFormat;
  /** On paper: at least as wide as that many letters m, where the title needs more room than the figures. */
  readonly leastEms?: number;
  readonly valueOf: (row: Row) => CellValue;
  /** Where the rows differ in what they count: the format of one row's cell. */
  readonly formatOf?: (row: Row) => ColumnFormat;
  /** On sheets: false where the figure of a sum is not that of its rows added up. */
  readonly addsUp?: boolean;
}

/** Columns under one heading. */
export interface FormGroup<Row> {
  readonly title: string;
  readonly children: readonly FormNode<Row>[];
}

export type FormNode<Row> = FormColumn<Row> | FormGroup<Row>;

/** One cell of a form's head, in rows and columns counted from 0. */
export interface HeadCell {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The columns of a form from left to right. */
export function columnsOf<Row>(nodes: readonly FormNode<Row>[]): FormColumn<Row>[] {
  return nodes.flatMap((node) => ('children' in node ? columnsOf(node.children) : [node]));
}

/** How many rows a form's head has. */
export function headDepth<Row>(nodes: readonly FormNode<Row>[]): number {
  return Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + headDepth(node.children) : 1)));
}

/** The cells of a form's head: headings stand above their columns, a column reaches down to the last row of the head. */
export function headCells<Row>(nodes: readonly FormNode<Row>[]): HeadCell[] {
  return cellsFrom(nodes, 0, 0, headDepth(nodes));
}

function cellsFrom<Row>(nodes: readonly FormNode<Row>[], row: number, from: number, depth: number): HeadCell[] {
  const cells: HeadCell[] = [];
  let column = from;
  for (const node of nodes) {
    if ('children' in node) {
      const columnSpan = columnsOf(node.children).length;
      cells.push({ title: node.title, row, column, rowSpan: 1, columnSpan });
      cells.push(...cellsFrom(node.children, row + 1, column, depth));
      column += columnSpan;
    } else {
      cells.push({ title: node.title, row, column, rowSpan: depth - row, columnSpan: 1 });
      column += 1;
    }
  }
  return cells;
}

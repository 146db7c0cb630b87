/** A line of a cell: what it says, and where in the dossier that is found. */
export interface DossierLine {
  readonly text: string;
  /** Label of the place whose page is named after the text; null where there is none. */
  readonly at: string | null;
}

/** A cell, line by line. */
export interface DossierCell {
  readonly lines: readonly DossierLine[];
}

/** A column of a table. */
export interface DossierColumn {
  readonly head: string;
  /** As Typst reads it, letters and digits only: `1fr`, `20mm`. */
  readonly width: string;
  readonly align: 'left' | 'right' | 'center';
}

/** A table of a dossier, ready to print. */
export interface DossierTable {
  readonly caption: string;
  readonly columns: readonly DossierColumn[];
  readonly rows: readonly { readonly cells: readonly DossierCell[]; readonly bold: boolean }[];
  readonly hasRows: boolean;
  /** What stands below it; null where nothing does. */
  readonly notes: readonly string[] | null;
}

/** Columns from `head, width, align` triples. */
export function columns(
  ...triples: readonly (readonly [string, string, DossierColumn['align']])[]
): readonly DossierColumn[] {
  return triples.map(([head, width, align]) => ({ head, width, align }));
}

/** A cell of one line. */
export function cell(text: string, at: string | null = null): DossierCell {
  return { lines: [{ text, at }] };
}

/** A table of cells; a plain text is a cell of one line. */
export function textTable(
  caption: string,
  heads: readonly DossierColumn[],
  rows: readonly (readonly (string | DossierCell)[])[],
  more: { readonly total?: readonly string[]; readonly notes?: readonly string[] } = {},
): DossierTable {
  const row = (cells: readonly (string | DossierCell)[], bold: boolean) => ({
    cells: cells.map((each) => (typeof each === 'string' ? cell(each) : each)),
    bold,
  });
  const printed = [...rows.map((cells) => row(cells, false)), ...(more.total ? [row(more.total, true)] : [])];
  const notes = more.notes && more.notes.length > 0 ? more.notes : null;
  return { caption, columns: heads, rows: printed, hasRows: rows.length > 0, notes };
}

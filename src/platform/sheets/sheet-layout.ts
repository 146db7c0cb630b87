import { columnLetters } from './cell-place';
import { xmlAttributes, xmlText } from './xml-text';

/** How a sheet is shown and printed. Rows and columns are counted from 1. */
export interface SheetLayout {
  /** Widths of the columns in characters, from the left. */
  readonly widths: readonly number[];
  /** Style numbers that whole columns have, from the left; cells that are typed later take them on. */
  readonly columnStyles?: readonly (number | undefined)[];
  /** How many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly gridLines?: boolean;
  readonly print?: SheetPrint;
}

/** How a sheet is printed: on A4, everything that was written. */
export interface SheetPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** How many pages side by side; as many below one another as it takes. */
  readonly pagesAcross: number;
  /** Rows and columns that are repeated on every page. */
  readonly titleRows?: readonly [first: number, last: number];
  readonly titleColumns?: number;
  readonly margins?: boolean;
  /** Page numbers at the foot. */
  readonly numbered?: boolean;
}

/** The number that Excel knows A4 by. */
const A4 = 9;

/** What stands in a sheet before its rows. */
export function beforeRows(layout: SheetLayout): string {
  const fit = layout.print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
  return `${fit}${viewXml(layout)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(layout)}`;
}

/** What stands in a sheet after its rows, filters and merged cells. */
export function afterRows({ print }: SheetLayout): string {
  if (!print) return '';
  const centred = print.margins === true ? '<printOptions horizontalCentered="1"/>' : '';
  const margins =
    print.margins === true
      ? '<pageMargins left="0.5" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
      : '';
  const setup = xmlAttributes({
    paperSize: A4,
    orientation: print.orientation,
    fitToWidth: print.pagesAcross,
    fitToHeight: 0,
  });
  const foot = print.numbered === true ? '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>' : '';
  return `${centred}${margins}<pageSetup${setup}/>${foot}`;
}

/** The names by which a workbook keeps what is printed of a sheet, and what is repeated on every page; none where nothing is said of printing. */
export function printNames(sheetName: string, { print }: SheetLayout, range: string): [name: string, value: string][] {
  if (!print) return [];
  const quoted = `'${sheetName.replaceAll("'", "''")}'`;
  const columns = print.titleColumns ? [`${quoted}!$A:$${columnLetters(print.titleColumns)}`] : [];
  const rows = print.titleRows ? [`${quoted}!$${print.titleRows[0]}:$${print.titleRows[1]}`] : [];
  const titles = [...columns, ...rows].join(',');
  const area: [string, string] = ['_xlnm.Print_Area', xmlText(`${quoted}!${range}`)];
  return titles === '' ? [area] : [area, ['_xlnm.Print_Titles', xmlText(titles)]];
}

function viewXml({ frozen, gridLines }: SheetLayout): string {
  const attributes = xmlAttributes({ workbookViewId: 0, showGridLines: gridLines === false ? false : undefined });
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0))
    return `<sheetViews><sheetView${attributes}/></sheetViews>`;
  const pane = frozen.rows === 0 ? 'topRight' : frozen.columns === 0 ? 'bottomLeft' : 'bottomRight';
  const paneXml = xmlAttributes({
    xSplit: frozen.columns || undefined,
    ySplit: frozen.rows || undefined,
    topLeftCell: `${columnLetters(frozen.columns + 1)}${frozen.rows + 1}`,
    activePane: pane,
    state: 'frozen',
  });
  return `<sheetViews><sheetView${attributes}><pane${paneXml}/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function columnsXml({ widths, columnStyles }: SheetLayout): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const number = index + 1;
    const style = columnStyles?.[index];
    return `<col${xmlAttributes({ min: number, max: number, width, style, customWidth: true })}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

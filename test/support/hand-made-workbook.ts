import { strToU8, zipSync, type Zippable } from 'fflate';

/** The parts of a workbook, as Excel would write them. */
export interface HandMadeWorkbook {
  /** Name → what stands between `<sheetData>` and its end. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands between `<sst>` and its end. */
  readonly strings?: string;
  /** Number formats of the cell styles, in their order: numbers that every program knows, or codes. Style 0 is plain. */
  readonly formats?: readonly (number | string)[];
  readonly from1904?: boolean;
  readonly hidden?: readonly string[];
  /** Parts to put in place of others, or beside them; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
  readonly level?: 0 | 6 | 9;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The bytes of a workbook written by hand, in the order in which Excel writes its parts: sheets before the texts that they share. */
export function handMadeWorkbook(book: HandMadeWorkbook): Uint8Array {
  const names = Object.keys(book.sheets);
  const parts: Record<string, string | null> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`]),
    'xl/workbook.xml': workbookXml(names, book),
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      ),
      `<Relationship Id="rId90" Type="${OFFICE}/styles" Target="styles.xml"/>`,
      `<Relationship Id="rId91" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
    ]),
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(book.sheets[name] ?? '')]),
    ),
    'xl/styles.xml': stylesXml(book.formats ?? []),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${book.strings ?? ''}</sst>`,
    ...book.parts,
  };
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) if (xml !== null) files[name] = strToU8(`${HEAD}${xml}`);
  return zipSync(files, { level: book.level ?? 6 });
}

/** Rows of texts, each kept in its cell. */
export function inlineRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  return rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
}

function workbookXml(names: readonly string[], { from1904, hidden }: HandMadeWorkbook): string {
  const sheets = names.map((name, at) => {
    const state = hidden?.includes(name) ? ' state="hidden"' : '';
    return `<sheet name="${name}" sheetId="${at + 7}"${state} r:id="rId${at + 1}"/>`;
  });
  return `<workbook ${MAIN} ${R}><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets></workbook>`;
}

function sheetXml(rows: string): string {
  return `<worksheet ${MAIN} ${R}><dimension ref="A1"/><cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells></worksheet>`;
}

function stylesXml(formats: readonly (number | string)[]): string {
  const own = formats.flatMap((format, at) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${164 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`]
      : [],
  );
  const cells = formats.map(
    (format, at) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + at}" fontId="0"/>`,
  );
  return `<styleSheet ${MAIN}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}

function relations(each: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

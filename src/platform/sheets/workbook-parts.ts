import { xmlAttributes, xmlText } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** What it repeats on every printed page. */
  readonly titles: string | undefined;
}

/** The part `xl/workbook.xml`: the sheets in their order. */
export function workbookPart(sheets: readonly ListedSheet[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet${xmlAttributes({ name, sheetId: index + 1, 'r:id': `rId${index + 1}` })}/>`,
  );
  const titles = sheets.flatMap(({ titles: each }, index) =>
    each === undefined ? [] : [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${each}</definedName>`],
  );
  const names = titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets>${names}</workbook>`;
}

/** Where the workbook's parts are. */
export function workbookRelations(sheets: number): string {
  const parts = Array.from({ length: sheets }, (_, index) =>
    relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  return relations([...parts, relation(sheets + 1, 'styles', 'styles.xml')]);
}

/** Where the package's parts are. */
export function packageRelations(): string {
  return relations([
    relation(1, 'officeDocument', 'xl/workbook.xml'),
    `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  ]);
}

/** What kind of part each file is. */
export function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const parts = Array.from({ length: sheets }, (_, index) =>
    part(`xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`),
  );
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
    ...parts,
    part('xl/styles.xml', `${SPREADSHEET}.styles+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

/** Who made the workbook, and on which day. */
export function coreProperties(author: string, day: string): string {
  const made = `${day}T00:00:00Z`;
  const who = xmlText(author);
  return [
    `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:creator>${who}</dc:creator><cp:lastModifiedBy>${who}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function relations(parts: readonly string[]): string {
  return `<Relationships xmlns="${RELATIONS}">${parts.join('')}</Relationships>`;
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

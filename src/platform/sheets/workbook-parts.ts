import { xmlAttributes, xmlText } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Names that the workbook keeps for it, with what they stand for. */
  readonly names: readonly (readonly [name: string, value: string])[];
}

/** The part `xl/workbook.xml`: the sheets in their order. */
export function workbookPart(sheets: readonly ListedSheet[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet${xmlAttributes({ name, sheetId: index + 1, 'r:id': `rId${index + 1}` })}/>`,
  );
  const defined = sheets.flatMap(({ names: own }, index) =>
    own.map(([name, value]) => `<definedName name="${name}" localSheetId="${index}">${value}</definedName>`),
  );
  const names = defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`;
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
    relation(3, 'extended-properties', 'docProps/app.xml'),
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
    part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    '</Types>',
  ].join('');
}

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  /** The office that made it. */
  readonly author: string;
  /** The day on which it says that it was made, `YYYY-MM-DD`. */
  readonly day: string;
  /** `vi-VN` where nothing is said. */
  readonly language?: string;
}

/** The part `docProps/core.xml`: title, language, who made the workbook, and on which day. */
export function coreProperties({ title, author, day, language = 'vi-VN' }: WorkbookProperties): string {
  const made = `${day}T00:00:00Z`;
  const who = xmlText(author);
  return [
    `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${who}</dc:creator><cp:lastModifiedBy>${who}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified>`,
    `<dc:language>${xmlText(language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

/** The part `docProps/app.xml`: the office once more, where file managers look for it. */
export function appProperties({ author }: WorkbookProperties): string {
  return `<Properties xmlns="${EXTENDED}"><Company>${xmlText(author)}</Company></Properties>`;
}

function relations(parts: readonly string[]): string {
  return `<Relationships xmlns="${RELATIONS}">${parts.join('')}</Relationships>`;
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

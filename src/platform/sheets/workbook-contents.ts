import { posix } from 'node:path';
import type { ArchiveReader } from './archive-reader';
import { damagedWorkbook, workbookError } from './workbook-errors';
import { xmlAttribute, XmlScanner } from './xml-scanner';

/** A sheet of a workbook: its name, and the part of the archive that holds it. */
export interface ListedPart {
  readonly name: string;
  readonly part: string;
}

/** What a workbook consists of. */
export interface WorkbookContents {
  /** The sheets that are shown, in their order. */
  readonly sheets: readonly ListedPart[];
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
  /** Days are counted from 1904, not from 1900. */
  readonly from1904: boolean;
}

const LARGEST_LIST = 16 << 20;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** Reads what a workbook consists of. @throws DomainError `xlsx.damaged`, `xlsx.no-workbook` */
export async function readContents(archive: ArchiveReader): Promise<WorkbookContents> {
  const root = await relationsOf(archive, '');
  const workbook = root.find(({ type }) => type === 'officeDocument')?.part;
  if (workbook === undefined || /^(word|ppt)\//.test(workbook)) {
    throw workbookError('xlsx.no-workbook', {});
  }
  const relations = await relationsOf(archive, workbook);
  const { sheets, from1904 } = await workbookOf(archive, workbook);
  const partOf = (wanted: string): string | undefined => relations.find(({ type }) => type === wanted)?.part;
  const listed = sheets.flatMap(({ name, id }) => {
    const relation = relations.find((each) => each.id === id);
    return relation?.type === 'worksheet' ? [{ name, part: relation.part }] : [];
  });
  const optionalPart = (part: string | undefined): string | undefined =>
    part !== undefined && archive.has(part) ? part : undefined;
  return {
    sheets: listed,
    from1904,
    stringsPart: optionalPart(partOf('sharedStrings')),
    stylesPart: optionalPart(partOf('styles')),
  };
}

async function relationsOf(archive: ArchiveReader, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const list = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations: Relation[] = [];
  await scanWhole(archive, list, (name, attributes) => {
    if (name !== 'Relationship') return;
    const target = xmlAttribute(attributes, 'Target') ?? '';
    relations.push({
      id: xmlAttribute(attributes, 'Id') ?? '',
      type: posix.basename(xmlAttribute(attributes, 'Type') ?? ''),
      part: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
    });
  });
  return relations;
}

async function workbookOf(
  archive: ArchiveReader,
  part: string,
): Promise<{ sheets: { name: string; id: string }[]; from1904: boolean }> {
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  await scanWhole(archive, part, (name, attributes) => {
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(xmlAttribute(attributes, 'date1904') ?? '');
    if (name !== 'sheet' || (xmlAttribute(attributes, 'state') ?? 'visible') !== 'visible') return;
    const id = /\s\w+:id=["']([^"']*)["']/.exec(attributes)?.[1];
    sheets.push({ name: xmlAttribute(attributes, 'name') ?? '', id: id ?? '' });
  });
  return { sheets, from1904 };
}

async function scanWhole(
  archive: ArchiveReader,
  part: string,
  open: (name: string, attributes: string) => void,
): Promise<void> {
  if (!archive.has(part)) throw damagedWorkbook();
  const scanner = new XmlScanner({ open, close: () => undefined, text: () => undefined });
  scanner.take((await archive.text(part, LARGEST_LIST)).replace(/^\ufeff/, ''));
  scanner.finish();
}

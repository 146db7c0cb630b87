import { cited } from '../../../law/citations';
import { formatDong } from '../../../kernel/money';
import { dongInWords, formatCount, formatDate, formatShortDate } from '../../../platform/documents/vietnamese-format';
import { positionOf, totalOf } from '../../notices/notices.api';
import { placeOf, type DossierContent, type DossierFile, type DossierPart } from '../domain/dossier';
import { groupedBy, proofsOf, type Proof } from '../domain/elements';
import { endingOf } from '../domain/file-names';
import {
  checkTables,
  cooperationTables,
  evidenceTable,
  holderOf,
  letterTables,
  sanctionTables,
  timelineTable,
} from './dossier-acts';
import { moneyTables, workerTable } from './dossier-money';
import { cell, columns, textTable, type DossierCell, type DossierTable } from './dossier-table';

/** A file of the dossier with what the printing needs to know of it. */
export interface BoundFile {
  readonly file: DossierFile;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Name in the archive. */
  readonly path: string;
  /** Of a PDF that can be drawn; null for everything else. */
  readonly pages: number | null;
}

/** Where the tables of the dossier stand that prove something by themselves. */
const TABLES = { money: 'part2', workers: 'part6' } as const;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

interface Part {
  readonly title: string;
  readonly tables: readonly DossierTable[];
  readonly files: DossierPart | null;
}

/** The dossier as one document: index, tables, and room for every paper in its place. Pure; the pages of the papers are added by `withFiles`. */
export function presentDossier(content: DossierContent): DossierView {
  const { employer, office, asOf, statement } = content;
  const { late, evaded, owed } = statement.totals;
  const { oldInterest, lateCharge, evadedCharge } = positionOf(statement);
  return {
    title: `Hồ sơ số ${content.caseId} - ${employer.code}`,
    parentOffice: office.parentName.toLocaleUpperCase('vi'),
    office: office.name.toLocaleUpperCase('vi'),
    number: String(content.caseId),
    employer: { ...employer, address: employer.address === '' ? null : employer.address },
    asOf: formatDate(asOf),
    workers: formatCount(content.facts.employer.workers),
    late: formatDong(late),
    evaded: formatDong(evaded),
    oldInterest: formatDong(totalOf(oldInterest)),
    lateCharge: formatDong(totalOf(lateCharge)),
    evadedCharge: formatDong(totalOf(evadedCharge)),
    owed: formatDong(owed),
    owedInWords: dongInWords(owed),
    parts: partsOf(content).map(({ title, tables, files }, index) => ({
      label: `part${index + 1}`,
      number: ROMAN[index] ?? String(index + 1),
      title,
      tables,
      holds: files,
    })),
  };
}

/** What the dossier prints, but for the pages of its files. */
export interface DossierView {
  readonly [text: string]: unknown;
  readonly parts: readonly { readonly holds: DossierPart | null }[];
}

/** The view with every file in its place. */
export function withFiles({ parts, ...view }: DossierView, bound: readonly BoundFile[]): object {
  return {
    ...view,
    parts: parts.map(({ holds, ...part }) => {
      const files = bound.flatMap((each, at) => (each.file.part === holds ? [fileView(each, at)] : []));
      return { ...part, files, hasFiles: files.length > 0 };
    }),
  };
}

function partsOf(content: DossierContent): Part[] {
  return [
    {
      title: 'Dấu hiệu của tội trốn đóng bảo hiểm (Điều 216 Bộ luật Hình sự)',
      tables: [elementTable(content)],
      files: null,
    },
    { title: 'Bảng tính số tiền phải nộp', tables: moneyTables(content), files: null },
    { title: 'Văn bản đôn đốc và tống đạt', tables: letterTables(content), files: 'letters' },
    { title: 'Làm việc, kiểm tra', tables: checkTables(content), files: 'checks' },
    { title: 'Xử phạt vi phạm hành chính và thi hành', tables: sanctionTables(content), files: 'sanctions' },
    { title: 'Lao động bị ảnh hưởng', tables: [workerTable(content)], files: null },
    { title: 'Công khai, phối hợp với cơ quan khác', tables: cooperationTables(content), files: 'cooperation' },
    { title: 'Tài liệu chứng minh và tài liệu khác', tables: [evidenceTable(content)], files: 'evidence' },
    { title: 'Diễn biến', tables: [timelineTable(content)], files: null },
  ];
}

function elementTable(content: DossierContent): DossierTable {
  return textTable(
    'Từng dấu hiệu, nội dung xác định được và tài liệu chứng minh',
    columns(
      ['Dấu hiệu', '11fr', 'left'],
      ['Kết quả', '17mm', 'center'],
      ['Nội dung xác định được', '13fr', 'left'],
      ['Tài liệu chứng minh', '15fr', 'left'],
    ),
    content.elements.map(({ code, sentence, article, holds, found }) => [
      `${sentence}. Căn cứ: ${cited(article)}`,
      holds ? 'Đủ' : 'Chưa đủ',
      found,
      proofCell(content, proofsOf(code, content.facts)),
    ]),
  );
}

/** Every proof of an element with the page on which it begins, or that it is missing and who has it. */
function proofCell(content: DossierContent, proofs: readonly Proof[]): DossierCell {
  const placed = proofs.map((proof) => ({ ...proof, at: placeOfProof(content, proof) }));
  const missing = groupedBy(
    placed.filter(({ at }) => at === null),
    ({ series, name, heldBy }) => `${series}|${heldBy === '' ? holderOf(content, name) : heldBy}`,
  );
  const lines = [
    ...placed.filter(({ at }) => at !== null).map(({ series, name, at }) => ({ text: `${series} ${name}`.trim(), at })),
    ...[...missing].map(([key, own]) => {
      const [series = '', held = ''] = key.split('|');
      const names = own.map(({ name }) => name).join(', ');
      const what = own.length === 1 ? 'hồ sơ thiếu bản này' : 'hồ sơ thiếu các bản này';
      return { text: `${series} ${names}: ${what}; nơi giữ: ${held}`.trim(), at: null };
    }),
  ];
  return proofs.length === 0 ? cell('Không có') : { lines };
}

function placeOfProof({ files }: DossierContent, { in: place }: Proof): string | null {
  if (place === null) return null;
  return 'table' in place ? TABLES[place.table] : placeOf(files, place.paper);
}

function fileView(each: BoundFile, index: number): object {
  const { file, path, pages, sha256 } = each;
  const isImage = file.mediaType.startsWith('image/');
  return {
    label: `file${index + 1}`,
    number: String(index + 1),
    title: file.title,
    date: formatShortDate(file.on),
    asset: assetName(each, index),
    pages: pages === null ? null : Array.from({ length: pages }, (_, page) => ({ number: page + 1 })),
    isImage,
    path,
    sha256,
  };
}

/** The name under which a file is handed to the printing. */
export function assetName({ file }: BoundFile, index: number): string {
  return `file${index + 1}.${endingOf(file.mediaType)}`;
}

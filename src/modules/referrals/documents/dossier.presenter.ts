import { cited } from '../../../law/citations';
import { formatDong } from '../../../kernel/money';
import { dongInWords, formatCount, formatDate, formatShortDate } from '../../../platform/documents/vietnamese-format';
import type { DossierContent, DossierFile, DossierPart } from '../domain/dossier';
import { endingOf } from '../domain/file-names';
import {
  checkTables,
  cooperationTables,
  evidenceTable,
  letterTables,
  sanctionTables,
  timelineTable,
} from './dossier-acts';
import { moneyTables, workerTable } from './dossier-money';
import { columns, type DossierTable } from './dossier-table';

/** A file of the dossier with what the printing needs to know of it. */
export interface BoundFile {
  readonly file: DossierFile;
  /** Name in the archive. */
  readonly path: string;
  /** Of a PDF that can be drawn; null for everything else. */
  readonly pages: number | null;
}

/** Where each element of the offence is proved. */
const PROOF: Readonly<Record<string, string>> = {
  'evaded-six-months': 'part3',
  'amount-or-workers': 'part2',
  'sanctioned-before': 'part5',
  'fraud-proved': 'part8',
};
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

interface Part {
  readonly title: string;
  readonly tables: readonly DossierTable[];
  readonly files: DossierPart | null;
}

/** The dossier as one document: index, tables, and every paper that can be drawn, in its place. Pure. */
export function presentDossier(content: DossierContent, bound: readonly BoundFile[]): object {
  const { employer, office, asOf, statement } = content;
  const { arrears, evaded, charges, owed } = statement.totals;
  return {
    title: `Hồ sơ số ${content.caseId} - ${employer.code}`,
    parentOffice: office.parentName.toLocaleUpperCase('vi'),
    office: office.name.toLocaleUpperCase('vi'),
    number: String(content.caseId),
    employer: { ...employer, address: employer.address === '' ? null : employer.address },
    asOf: formatDate(asOf),
    workers: formatCount(content.facts.employer.workers),
    arrears: formatDong(arrears),
    evaded: formatDong(evaded),
    charges: formatDong(charges),
    owed: formatDong(owed),
    owedInWords: dongInWords(owed),
    parts: partsOf(content).map((part, index) => partView(part, index, bound)),
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
    { title: 'Làm việc, kiểm tra, thanh tra', tables: checkTables(content), files: 'checks' },
    { title: 'Xử phạt vi phạm hành chính và thi hành', tables: sanctionTables(content), files: 'sanctions' },
    { title: 'Lao động bị ảnh hưởng', tables: [workerTable(content)], files: null },
    { title: 'Công khai, phối hợp với cơ quan khác', tables: cooperationTables(content), files: 'cooperation' },
    { title: 'Tài liệu chứng minh và tài liệu khác', tables: [evidenceTable(content)], files: 'evidence' },
    { title: 'Diễn biến', tables: [timelineTable(content)], files: null },
  ];
}

function elementTable({ elements }: DossierContent): DossierTable {
  const plain = (text: string) => ({ text, at: null });
  return {
    caption: 'Từng dấu hiệu, nội dung xác định được và tài liệu chứng minh',
    columns: columns(
      ['Dấu hiệu', '12fr', 'left'],
      ['Kết quả', '17mm', 'center'],
      ['Nội dung xác định được', '14fr', 'left'],
      ['Tài liệu chứng minh', '13fr', 'left'],
    ),
    rows: elements.map(({ code, sentence, article, holds, found, documents }) => ({
      cells: [
        plain(`${sentence} (${cited(article)})`),
        plain(holds ? 'Đủ' : 'Chưa đủ'),
        plain(found),
        {
          text: documents.length === 0 ? 'Không có' : documents.join('; '),
          at: documents.length === 0 ? null : (PROOF[code] ?? null),
        },
      ],
      bold: false,
    })),
    hasRows: elements.length > 0,
    notes: null,
  };
}

function partView({ title, tables, files }: Part, index: number, bound: readonly BoundFile[]): object {
  const own = bound.flatMap((each, at) => (each.file.part === files ? [fileView(each, at)] : []));
  return {
    label: `part${index + 1}`,
    number: ROMAN[index] ?? String(index + 1),
    title,
    tables,
    files: own,
    hasFiles: own.length > 0,
  };
}

function fileView({ file, path, pages }: BoundFile, index: number): object {
  const isImage = file.mediaType.startsWith('image/');
  return {
    label: `file${index + 1}`,
    number: String(index + 1),
    title: file.title,
    date: formatShortDate(file.on),
    asset: assetName({ file, path, pages }, index),
    pages: pages === null ? null : Array.from({ length: pages }, (_, page) => ({ number: page + 1 })),
    isImage,
    path,
    sha256: file.sha256,
  };
}

/** The name under which a file is handed to the printing. */
export function assetName({ file }: BoundFile, index: number): string {
  return `file${index + 1}.${endingOf(file.mediaType)}`;
}

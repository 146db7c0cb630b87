import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DocumentStore } from '../../../platform/documents/document-store';
import { PdfRenderer } from '../../../platform/documents/pdf-renderer';
import { placeOf } from '../../authorities/authorities.api';
import { definition } from '../definitions/monthly.report';
import { recipientsOf, type LetterDetails } from '../documents/letter-details';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { ReportRepository } from '../persistence/report.repository';
import type { MadeReport } from './make-monthly-report.use-case';

/** One file of a report. */
export interface ReportFileWritten {
  readonly format: 'pdf' | 'xlsx' | 'json';
  readonly path: string;
  readonly sha256: string;
}

/** Makes PDF, XLSX and JSON of a frozen report, keeps them in the document store, and writes copies into a folder. */
@Injectable()
export class WriteReportFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportRepository,
    private readonly renderer: PdfRenderer,
    private readonly store: DocumentStore,
  ) {}

  async run(report: MadeReport, folder: string): Promise<ReportFileWritten[]> {
    await mkdir(folder, { recursive: true });
    const { data } = report;
    const document = definition.present(data, detailsOf(report));
    const contents = [
      { format: 'pdf', bytes: await this.renderer.render(document.template, document.view, document.assets) },
      { format: 'xlsx', bytes: await workbookOf(data) },
      { format: 'json', bytes: Buffer.from(definition.seal(data).json) },
    ] as const;
    const files: ReportFileWritten[] = [];
    for (const { format, bytes } of contents) {
      const path = join(folder, `${definition.fileName(data)}.${format}`);
      await writeFile(path, bytes);
      files.push({ format, path, sha256: await this.store.put(bytes) });
    }
    await this.unitOfWork.run(() =>
      this.reports.addFiles(
        report.reportId,
        files.map((file) => ({ format: file.format, documentSha256: file.sha256 })),
      ),
    );
    return files;
  }
}

/** A workbook is streamed to the disk first: its writer wants a stream, and large ones shall not lie in memory twice. */
async function workbookOf(data: MonthlyReportData): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  const path = join(folder, 'report.xlsx');
  try {
    const target = createWriteStream(path);
    const written = finished(target);
    await definition.writeWorkbook(data, target);
    await written;
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function detailsOf({ data, version, causes }: MadeReport): LetterDetails {
  const { name, level, parentName } = data.authority;
  const place = placeOf(name);
  return {
    number: null,
    symbol: 'BC-BHXH',
    place,
    issuedOn: null,
    recipients: recipientsOf(level, areaOf(name, level), parentName),
    copies: [],
    signer: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
    restatement: version > 1 ? { replacesVersion: version - 1, causes } : null,
  };
}

/** `Bảo hiểm xã hội tỉnh X` answers for `tỉnh X`; a grassroots office for `xã X` where its name does not say otherwise. */
function areaOf(name: string, level: string): string {
  const area = name.replace(/^(bảo hiểm xã hội|bhxh)\s+/i, '').replace(/^cơ sở\s+/i, '');
  return level === 'commune' && !/^(xã|phường|đặc khu) /i.test(area) ? `xã ${area}` : area;
}

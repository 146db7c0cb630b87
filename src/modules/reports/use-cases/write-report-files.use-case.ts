import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DocumentStore } from '../../../platform/documents/document-store';
import { PdfRenderer } from '../../../platform/documents/pdf-renderer';
import { collectNow } from '../../../platform/memory/collect-now';
import { AuthorityTreeQuery, OfficeDetailsRepository, placeOf } from '../../authorities/authorities.api';
import { definition } from '../definitions/monthly.report';
import { recipientsOf, type LetterDetails } from '../documents/letter-details';
import { ReportRepository, type StoredReportFile } from '../persistence/report.repository';
import type { MadeReport } from './make-monthly-report.use-case';

const FORMATS = ['pdf', 'xlsx', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** One file of a report. */
export interface ReportFileWritten {
  readonly format: Format;
  /** Where the copy lies; its name alone where no folder was named. */
  readonly path: string;
  readonly sha256: string;
}

/** What the office's register says of the letter; nothing while it is a draft. */
export interface LetterNumber {
  readonly number?: number | undefined;
  readonly signedOn?: CivilDate | undefined;
}

const MEDIA_TYPES: Record<Format, string> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** Makes PDF, XLSX and JSON of a frozen report, keeps them in the document store, and writes copies into a folder where one is named. */
@Injectable()
export class WriteReportFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportRepository,
    private readonly renderer: PdfRenderer,
    private readonly store: DocumentStore,
    private readonly authorities: AuthorityTreeQuery,
    private readonly officeDetails: OfficeDetailsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The figures are the snapshot's; only the letter around them takes a number and a day of signing, where they are given. */
  async run(report: MadeReport, folder: string | null, letter: LetterNumber = {}): Promise<ReportFileWritten[]> {
    if (folder !== null) await mkdir(folder, { recursive: true });
    const { data } = report;
    const details = detailsOf(report, letter, await this.signatory(report, letter));
    collectNow();
    const document = definition.present(data, details);
    const makers: Record<Format, (target: Writable) => Promise<void>> = {
      pdf: async (target) => {
        target.end(await this.renderer.render(document.template, document.view, document.assets));
      },
      xlsx: (target) => definition.writeWorkbook(data, target, details),
      json: (target) => pipeline(Readable.from(definition.jsonFile(data, details)), target),
    };
    const files: (ReportFileWritten & StoredReportFile)[] = [];
    // One file after the other, each on its way to the disk as it is made: those of a province are tens of megabytes.
    for (const format of FORMATS) {
      const { sha256, size } = await this.store.write(makers[format]);
      const fileName = `${definition.fileName(data, details)}.${format}`;
      const path = join(folder ?? '', fileName);
      if (folder !== null) await this.store.copy(sha256, path);
      const stored = { documentSha256: sha256, mediaType: MEDIA_TYPES[format], size, fileName };
      files.push({ format, path, sha256, ...stored });
    }
    await this.unitOfWork.run(() => this.reports.addFiles(report.reportId, files, this.clock.now()));
    return files.map(({ format, path, sha256 }) => ({ format, path, sha256 }));
  }

  /** Who signs for the office on the day of the letter, or of the figures while it has none; nobody by name where the office has not said. */
  private async signatory({ data }: MadeReport, { signedOn }: LetterNumber): Promise<LetterDetails['signer']> {
    const { id } = (await this.authorities.load()).get(data.authority.code);
    const entered = (await this.officeDetails.load()).findOn(id, signedOn ?? (data.asOf as CivilDate));
    return entered?.signatory ?? { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null };
  }
}

function detailsOf(
  { data, version, causes, auditHead }: MadeReport,
  letter: LetterNumber,
  signer: LetterDetails['signer'],
): LetterDetails {
  const { name, level, parentName } = data.authority;
  const place = placeOf(name);
  return {
    number: letter.number ?? null,
    symbol: 'BC-BHXH',
    place,
    issuedOn: letter.signedOn ?? null,
    recipients: recipientsOf(level, areaOf(name, level), parentName),
    copies: [],
    signer,
    restatement: version > 1 ? { replacesVersion: version - 1, causes } : null,
    auditHead,
  };
}

/** `Bảo hiểm xã hội tỉnh X` answers for `tỉnh X`; a grassroots office for `xã X` where its name does not say otherwise. */
function areaOf(name: string, level: string): string {
  const area = name.replace(/^(bảo hiểm xã hội|bhxh)\s+/i, '').replace(/^cơ sở\s+/i, '');
  return level === 'commune' && !/^(xã|phường|đặc khu) /i.test(area) ? `xã ${area}` : area;
}

import { Injectable } from '@nestjs/common';
import { publicationError } from '../domain/publication-errors';
import type { Period } from '../../../kernel/period';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DocumentStore, sha256Of } from '../../../platform/documents/document-store';
import { safeFileName } from '../../../platform/documents/file-name';
import { PdfRenderer } from '../../../platform/documents/pdf-renderer';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { presentD15 } from '../documents/d15-ts.presenter';
import { d15Workbook } from '../documents/d15-workbook';
import type { PublicList } from '../domain/public-list';
import { PublicationListRepository, type KeptList } from '../persistence/publication-list.repository';

/** The files that are made of a list. */
export const LIST_FORMATS = ['pdf', 'xlsx'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** A file of a list with its name. */
export interface OpenedListFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly mediaType: string;
  readonly fileName: string;
}

const MEDIA_TYPES: Readonly<Record<ListFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Makes form D15-TS of the versions of lists, as PDF and XLSX, and keeps them; kept once, they are read and never made again. */
@Injectable()
export class MakeListFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authorities: AuthorityTreeQuery,
    private readonly lists: PublicationListRepository,
    private readonly renderer: PdfRenderer,
    private readonly store: DocumentStore,
  ) {}

  /** Makes what is missing of some versions, by row id. */
  async ensure(listIds: readonly number[]): Promise<void> {
    for (const listId of listIds) {
      const kept = await this.lists.find(listId);
      const there = new Set((await this.lists.filesOf(listId)).map(({ format }) => format));
      const missing = LIST_FORMATS.filter((format) => !there.has(format));
      if (!kept || missing.length === 0) continue;
      const files: { format: string; sha256: string }[] = [];
      for (const format of missing) {
        files.push({ format, sha256: await this.store.put(await this.make(kept.list, format)) });
      }
      await this.unitOfWork.run(() => this.lists.addFiles(listId, files));
    }
  }

  /**
   * A file of a version; absent: the version in force. What is not kept yet is made for the reader, the same bytes, and not kept here.
   * @throws DomainError `authority.not-found`, `publication.not-found`
   */
  async open(authorityCode: string, month: Period, format: ListFormat, version?: number): Promise<OpenedListFile> {
    const { id } = (await this.authorities.load()).get(authorityCode);
    const versions = await this.lists.versionsOf(id, month);
    const kept = version === undefined ? versions.at(-1) : versions.find(({ list }) => list.version === version);
    if (!kept) {
      throw publicationError('publication.not-found', { authorityCode, month, version: version ?? null });
    }
    return this.fileOf(kept, format);
  }

  private async fileOf(kept: KeptList, format: ListFormat): Promise<OpenedListFile> {
    const file = (await this.lists.filesOf(kept.id)).find((each) => each.format === format);
    const bytes = file ? await this.store.get(file.sha256) : await this.make(kept.list, format);
    const { authority, month, version } = kept.list;
    const fileName = `D15-TS-${month}-${safeFileName(authority.code)}-v${version}.${format}`;
    return { bytes, sha256: file?.sha256 ?? sha256Of(bytes), mediaType: MEDIA_TYPES[format], fileName };
  }

  private async make(list: PublicList, format: ListFormat): Promise<Uint8Array> {
    return format === 'pdf' ? this.renderer.render('publications/d15-ts', presentD15(list)) : d15Workbook(list);
  }
}

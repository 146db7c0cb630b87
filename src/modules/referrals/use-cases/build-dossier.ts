import { Injectable } from '@nestjs/common';
import { DocumentStore, sha256Of } from '../../../platform/documents/document-store';
import { PdfPages } from '../../../platform/documents/pdf-pages';
import { PdfRenderer } from '../../../platform/documents/pdf-renderer';
import { invariant, InvariantError } from '../../../kernel/invariant';
import {
  CaseDocumentRepository,
  MakeCasePapers,
  MakeNoticeDocuments,
  NoticeRepository,
} from '../../notices/notices.api';
import type { DossierFile, FileSource, FrozenDossier } from '../domain/dossier';
import { endingOf, plainName } from '../domain/file-names';
import { dossierArchive, type ArchiveFile } from '../documents/dossier-archive';
import { assetName, withFiles, type BoundFile, type DossierView } from '../documents/dossier.presenter';

/** The two forms of a dossier. */
export interface DossierBytes {
  readonly pdf: Uint8Array;
  readonly archive: Uint8Array;
}

/**
 * Makes the files of a dossier from what was frozen when it was ordered: one PDF, and an archive of that PDF, every paper as it is, the
 * statement, and a manifest of hashes. The same frozen dossier gives the same bytes, whoever makes it and however often.
 */
@Injectable()
export class BuildDossier {
  constructor(
    private readonly documents: CaseDocumentRepository,
    private readonly papers: MakeCasePapers,
    private readonly notices: NoticeRepository,
    private readonly letters: MakeNoticeDocuments,
    private readonly store: DocumentStore,
    private readonly pages: PdfPages,
    private readonly renderer: PdfRenderer,
  ) {}

  async run(frozen: FrozenDossier): Promise<DossierBytes> {
    const bound = await this.bind(frozen.files);
    const pdf = await this.print(frozen, bound);
    const { caseId, asOf, employerCode, statement } = frozen;
    const files: ArchiveFile[] = [
      archived('ho-so.pdf', `Hồ sơ số ${caseId}`, null, pdf),
      archived(
        'bang-tinh.json',
        'Bảng tính số tiền phải nộp',
        null,
        Buffer.from(`${JSON.stringify(statement, null, 2)}\n`),
      ),
      ...bound.map(({ path, file, bytes }) => archived(path, file.title, file.number, bytes)),
    ];
    return { pdf, archive: dossierArchive({ caseId, employerCode, asOf }, files) };
  }

  private async print({ view }: FrozenDossier, bound: readonly BoundFile[]): Promise<Uint8Array> {
    const drawn = bound.map((each, index) => [assetName(each, index), each] as const);
    const assets = drawn
      .filter(([, { file, pages }]) => pages !== null || file.mediaType.startsWith('image/'))
      .map(([name, { bytes }]) => [name, bytes] as const);
    return this.renderer.render('dossier/dossier', withFiles(view as DossierView, bound), Object.fromEntries(assets));
  }

  private async bind(files: readonly DossierFile[]): Promise<BoundFile[]> {
    const bound: BoundFile[] = [];
    for (const [index, file] of files.entries()) {
      const bytes = await this.bytesOf(file.source);
      const pages = file.mediaType === 'application/pdf' ? await this.pages.countOf(bytes) : null;
      const name = `${String(index + 1).padStart(3, '0')}-${plainName(file.title)}.${endingOf(file.mediaType)}`;
      bound.push({ file, bytes, sha256: sha256Of(bytes), path: `tai-lieu/${name}`, pages });
    }
    return bound;
  }

  /** What is kept already; else made from its own frozen snapshot, and kept. */
  private async bytesOf(source: FileSource): Promise<Uint8Array> {
    if ('sha256' in source) return this.store.get(source.sha256);
    if ('documentId' in source) {
      const [paper] = await this.documents.byIds([source.documentId]);
      invariant(paper, 'a paper that was issued is kept', source);
      return this.papers.pdfOf(paper);
    }
    for await (const pdf of this.letters.documentsOf(await this.notices.issuedByIds([source.noticeId]))) return pdf;
    throw new InvariantError('a letter that was sent is kept', source);
  }
}

function archived(path: string, title: string, number: string | null, bytes: Uint8Array): ArchiveFile {
  return { path, title, number, bytes, sha256: sha256Of(bytes) };
}

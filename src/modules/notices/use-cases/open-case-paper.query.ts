import { Injectable } from '@nestjs/common';
import { sha256Of } from '../../../platform/documents/document-store';
import { CaseDocumentRepository } from '../persistence/case-document.repository';
import { MakeCasePapers } from './make-case-papers.use-case';

/** The PDF of a paper. */
export interface OpenedPaper {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly fileName: string;
}

/** Fetches the PDF of a paper of a case. Whoever asks before the background has made it waits for it to be made. */
@Injectable()
export class OpenCasePaper {
  constructor(
    private readonly papers: CaseDocumentRepository,
    private readonly documents: MakeCasePapers,
  ) {}

  /** @throws DomainError `paper.not-found`, `document.not-found` */
  async run(documentId: number): Promise<OpenedPaper> {
    const paper = await this.papers.get(documentId);
    const bytes = await this.documents.pdfOf(paper);
    const fileName = `${paper.kind}-${paper.numberText.replace(/[/\\]/g, '-')}.pdf`;
    return { bytes, sha256: paper.documentSha256 ?? sha256Of(bytes), fileName };
  }
}

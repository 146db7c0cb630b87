import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DocumentStore } from '../../../platform/documents/document-store';
import { HandlebarsTemplates } from '../../../platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../platform/documents/pdf-renderer';
import { CaseDocumentRepository, type KeptCaseDocument } from '../persistence/case-document.repository';
import { frozenView } from '../documents/document-head';
import { NoticeKinds } from './notice-kinds';

/**
 * Makes the PDF of papers of cases from their frozen snapshots and keeps it. A paper that has its document is read from the store, never
 * rendered again; made twice at once, the bytes are the same.
 */
@Injectable()
export class MakeCasePapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: CaseDocumentRepository,
    private readonly kinds: NoticeKinds,
    private readonly templates: HandlebarsTemplates,
    private readonly renderer: PdfRenderer,
    private readonly store: DocumentStore,
  ) {}

  /** Makes what is missing of some papers, by row id. */
  async ensure(documentIds: readonly number[]): Promise<void> {
    for (const paper of await this.documents.byIds(documentIds)) await this.pdfOf(paper);
  }

  /** The PDF of a paper. */
  async pdfOf(paper: KeptCaseDocument): Promise<Uint8Array> {
    if (paper.documentSha256 !== null) return this.store.get(paper.documentSha256);
    const definition = this.kinds.get(paper.kind);
    const { template } = definition;
    const pdf = await this.renderer.render(template, frozenView(paper.snapshot, definition));
    const sha256 = await this.store.put(pdf);
    await this.unitOfWork.run(() => this.documents.made(paper.id, sha256, this.templates.hashOf(template)));
    return pdf;
  }
}

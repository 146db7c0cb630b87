import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DocumentStore } from '../../../platform/documents/document-store';
import { HandlebarsTemplates } from '../../../platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../platform/documents/pdf-renderer';
import { definition } from '../definitions/reminder-letter';
import { frozenView } from '../documents/document-head';
import { NoticeRepository, type IssuedNotice } from '../persistence/notice.repository';

/** Letters of some pages are half a megabyte each: so many lie in memory at once. */
const NOTICES_AT_ONCE = 20;

/**
 * Makes the PDF of issued notices from their frozen snapshots, keeps it in the document store and writes down its hash. A notice that
 * has its document is read from the store, never rendered again; made twice at once, the bytes are the same.
 */
@Injectable()
export class MakeNoticeDocuments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticeRepository,
    private readonly templates: HandlebarsTemplates,
    private readonly renderer: PdfRenderer,
    private readonly store: DocumentStore,
  ) {}

  /** Makes what is missing of some notices, by row id. */
  async ensure(noticeIds: readonly number[]): Promise<void> {
    const notices = await this.notices.issuedByIds(noticeIds);
    const missing = notices.filter((notice) => notice.documentSha256 === null);
    for (let from = 0; from < missing.length; from += NOTICES_AT_ONCE) {
      await this.documentsOfSome(missing.slice(from, from + NOTICES_AT_ONCE));
    }
  }

  /** The documents of notices in their order, a few of them in memory at once. */
  async *documentsOf(notices: readonly IssuedNotice[]): AsyncGenerator<Uint8Array, void, void> {
    for (let from = 0; from < notices.length; from += NOTICES_AT_ONCE) {
      yield* await this.documentsOfSome(notices.slice(from, from + NOTICES_AT_ONCE));
    }
  }

  private async documentsOfSome(notices: readonly IssuedNotice[]): Promise<Uint8Array[]> {
    const missing = notices.filter((notice) => notice.documentSha256 === null);
    const made = new Map<number, Uint8Array>();
    const done: { noticeId: number; documentSha256: string; templateSha256: string }[] = [];
    const templateSha256 = this.templates.hashOf(definition.template);
    const requests = missing.map((notice) => ({
      template: definition.template,
      view: frozenView(notice.snapshot, definition),
    }));
    const waiting = missing.values();
    for await (const pdf of this.renderer.renderMany(requests)) {
      const { value: notice } = waiting.next();
      if (!notice) break;
      made.set(notice.id, pdf);
      done.push({ noticeId: notice.id, documentSha256: await this.store.put(pdf), templateSha256 });
    }
    if (done.length > 0) await this.unitOfWork.run(() => this.notices.rendered(done));
    return Promise.all(
      notices.map(async (notice) => made.get(notice.id) ?? this.store.get(notice.documentSha256 ?? '')),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { noticeError } from '../../notices/notices.api';
import { DocumentStore } from '../../../platform/documents/document-store';
import type { OpenedDocument } from '../../../platform/pages/documents';
import { NoticeListQuery } from '../persistence/notice-list.query';

/** Fetches the documents of notices from the store; nothing is ever rendered again here. */
@Injectable()
export class OpenDocument {
  constructor(
    private readonly notices: NoticeListQuery,
    private readonly store: DocumentStore,
  ) {}

  /** @throws DomainError `notice.not-found`, `notice.not-rendered`, `document.not-found` */
  async ofNotice(noticeId: number): Promise<OpenedDocument> {
    const { documentSha256: sha256, fileName } = await this.notices.documentOf(noticeId);
    if (sha256 === null) {
      throw noticeError('notice.not-rendered', { noticeId });
    }
    return { bytes: await this.store.get(sha256), mediaType: 'application/pdf', fileName, sha256 };
  }
}

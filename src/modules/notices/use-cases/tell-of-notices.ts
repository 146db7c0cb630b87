import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseEventTypes, TimelineDocuments, type TimelineDocument, type TimelineEntry } from '../../cases/cases.api';
import { NOTICE_ISSUED } from '../domain/case-events';
import { NoticeRepository } from '../persistence/notice.repository';

/** Makes this module's events known to the cases, and leads their timelines to the documents of notices once they are made. */
@Injectable()
export class TellOfNotices implements OnModuleInit {
  constructor(
    private readonly types: CaseEventTypes,
    private readonly documents: TimelineDocuments,
    private readonly notices: NoticeRepository,
  ) {}

  onModuleInit(): void {
    this.types.register(NOTICE_ISSUED);
    this.documents.register(NOTICE_ISSUED.kind, (entries) => this.find(entries));
    this.documents.register('reminder', (entries) => this.find(entries));
  }

  private async find(entries: readonly TimelineEntry[]): Promise<Map<string, TimelineDocument>> {
    const keys = new Map(
      entries.map(({ key, data }) => [(data as { readonly noticeId: number | null }).noticeId, key] as const),
    );
    const found = new Map<string, TimelineDocument>();
    for (const notice of await this.notices.issuedByIds([...keys.keys()].filter((id) => id !== null))) {
      const key = keys.get(notice.id);
      if (key === undefined || notice.documentSha256 === null) continue;
      const href = `/api/v1/notices/${notice.id}/document`;
      found.set(key, { title: `01-ĐĐ ${notice.period}.pdf`, sha256: notice.documentSha256, href });
    }
    return found;
  }
}

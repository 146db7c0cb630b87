import { Injectable, type OnModuleInit } from '@nestjs/common';
import { printedNumber } from '../../../kernel/paper-number';
import {
  CaseEventTypes,
  CaseFactsSources,
  DraftPapers,
  DutySources,
  EventWords,
  TimelineDocuments,
  type TimelineDocument,
  type PaperToDraft,
  type StoredCaseEvent,
  type TimelineEntry,
} from '../../cases/cases.api';
import { AD_HOC_DUTY_NAMES, adHocDuties } from '../domain/ad-hoc-duties';
import { definition as adHoc } from '../definitions/ad-hoc-reminder.notice';
import { definition as second } from '../definitions/second-reminder.notice';
import { NOTICE_DISPATCHED, NOTICE_ISSUED, REMINDER_VOIDED } from '../domain/case-events';
import { voidedLines } from '../domain/notice-lines';
import { NOTICE_WORDS } from '../words';
import { noticeFacts } from '../domain/notice-facts';
import { CaseDocumentRepository } from '../persistence/case-document.repository';
import { NoticeRepository, type IssuedNotice } from '../persistence/notice.repository';
import { NoticeKinds } from './notice-kinds';

/** Makes this module's events, facts and duties known to the cases, and leads their timelines to letters and to the papers of their steps. */
@Injectable()
export class TellOfNotices implements OnModuleInit {
  constructor(
    private readonly types: CaseEventTypes,
    private readonly words: EventWords,
    private readonly sources: CaseFactsSources,
    private readonly duties: DutySources,
    private readonly documents: TimelineDocuments,
    private readonly drafts: DraftPapers,
    private readonly notices: NoticeRepository,
    private readonly papers: CaseDocumentRepository,
    private readonly kinds: NoticeKinds,
  ) {}

  onModuleInit(): void {
    this.types.register(NOTICE_DISPATCHED, REMINDER_VOIDED);
    this.words.register(NOTICE_DISPATCHED, {
      happened: NOTICE_WORDS.dispatched,
      lines: ({ number }, { say }) => [say(NOTICE_WORDS.letter, { number })],
    });
    this.words.register(REMINDER_VOIDED, { happened: NOTICE_WORDS.voided, lines: voidedLines });
    this.kinds.register(adHoc, second);
    this.sources.register(noticeFacts);
    this.duties.register(adHocDuties, AD_HOC_DUTY_NAMES);
    this.drafts.register((events) => this.draftsOf(events));
    this.documents.registerPapers((entries) => this.findPapers(entries));
    this.documents.register(NOTICE_ISSUED.kind, (entries) => this.find(entries));
    this.documents.register('reminder', (entries) => this.find(entries));
  }

  /** What was just put into papers, printed again from its snapshot, which has no number where it was tried only. */
  private async draftsOf(events: readonly StoredCaseEvent[]): Promise<PaperToDraft[]> {
    const ids = events.map(({ data }) => documentIdIn(data)).filter((id) => typeof id === 'number');
    return (await this.papers.byIds([...new Set(ids)]))
      .filter(({ documentSha256 }) => documentSha256 === null)
      .map(({ kind, snapshot }) => {
        const { title, template } = this.kinds.get(kind);
        const { view } = JSON.parse(snapshot) as { readonly view: object };
        return { kind, title, template, view };
      });
  }

  private async findPapers(entries: readonly TimelineEntry[]): Promise<Map<string, TimelineDocument>> {
    const ids = entries.map(({ data }) => documentIdIn(data));
    const papers = new Map((await this.papers.byIds([...new Set(ids)])).map((paper) => [paper.id, paper]));
    const found = new Map<string, TimelineDocument>();
    for (const [i, { key }] of entries.entries()) {
      const paper = papers.get(ids[i]!);
      if (!paper) continue;
      const title = `${this.kinds.get(paper.kind).title} ${paper.numberText}`;
      found.set(key, { title, sha256: paper.documentSha256, href: `/api/v1/case-documents/${paper.id}` });
    }
    return found;
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
      found.set(key, { title: letterTitle(notice), sha256: notice.documentSha256, href });
    }
    return found;
  }
}

/** As papers cite it. */
function letterTitle({ number }: IssuedNotice): string {
  return `Văn bản đôn đốc, thông báo C12-TS số ${printedNumber(number)}`;
}

function documentIdIn(data: unknown): number {
  return (data as { readonly documentId: number }).documentId;
}

import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import { referral } from '../../../law/enforcement/policies/referral';
import { evaluate } from '../../../law/enforcement/policy';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { DocumentStore, sha256Of } from '../../../platform/documents/document-store';
import { PdfRenderer } from '../../../platform/documents/pdf-renderer';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import {
  DOCUMENT_ATTACHED,
  EventWords,
  ReadCaseFacts,
  ReadTimeline,
  type ReadFacts,
  type TimelineEntry,
} from '../../cases/cases.api';
import { EmployerHistoryQuery } from '../../contributions/contributions.api';
import { CaseDocumentRepository, NOTICE_ISSUED, NoticeKinds, type KeptCaseDocument } from '../../notices/notices.api';
import { officialWriting } from '../documents/official-writing';
import { inOrder, partOf, type DossierContent, type DossierEntry, type DossierFile } from '../domain/dossier';
import { elementsOf } from '../domain/elements';

/** Gathers what the file of an employer holds on a day: facts, everything that happened, and every paper. Reads only. */
@Injectable()
export class GatherDossier {
  constructor(
    private readonly caseFacts: ReadCaseFacts,
    private readonly timelines: ReadTimeline,
    private readonly authorities: AuthorityTreeQuery,
    private readonly history: EmployerHistoryQuery,
    private readonly papers: CaseDocumentRepository,
    private readonly kinds: NoticeKinds,
    private readonly renderer: PdfRenderer,
    private readonly store: DocumentStore,
    private readonly words: EventWords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param asOf absent: today. @throws DomainError `case.not-found`, `parameter.unknown` */
  async run(caseId: number, asOf?: CivilDate): Promise<DossierContent> {
    const day = asOf ?? this.clock.today();
    const read = await this.caseFacts.ofCase(caseId, day);
    const tree = await this.authorities.load();
    const office = tree.holderOn(read.state?.authorityId ?? read.employer.authorityId, day);
    const entries = await this.entriesOf(caseId, read, day);
    const { code, taxCode, name, address, phone } = read.employer;
    const { payments } = await this.history.of(read.employer.id);
    return {
      ...{ caseId, asOf: day, facts: read.facts, statement: read.statement },
      employer: { code, taxCode, name, address, phone },
      elements: elementsOf(evaluate(referral(read.law.book), stillInQuestion(read.facts), day), read.facts),
      office: {
        name: office.name,
        parentName: tree.parentOn(office, day)?.name ?? 'Bảo hiểm xã hội Việt Nam',
      },
      files: await this.filesOf(entries),
      entries: entries.map((entry) => this.entryOf(entry, tree)),
      payments: payments.filter(({ receivedOn }) => receivedOn <= day),
    };
  }

  private entryOf({ on, kind, actor, data, isAnnulled }: TimelineEntry, tree: AuthorityTree): DossierEntry {
    const words = this.words.find(kind);
    const lines =
      words?.lines(
        data,
        officialWriting(on, (id) => tree.holderOn(id, on).name),
      ) ?? [];
    const happened = words && {
      happened: words.happened.vi,
      lines: lines.filter((line): line is string => line !== null && line !== ''),
    };
    return { on, kind, actor, data, words: happened ?? null, isAnnulled };
  }

  /** What happened in every case of the employer up to the day; a fact that lies in the time of two cases comes once. */
  private async entriesOf(caseId: number, { events }: ReadFacts, day: CivilDate): Promise<TimelineEntry[]> {
    const cases = [...new Set([...events.map((event) => event.caseId), caseId])].toSorted((a, b) => a - b);
    const byKey = new Map<string, TimelineEntry>();
    for (const each of cases) {
      for (const entry of await this.timelines.run(each)) if (entry.on <= day) byKey.set(entry.key, entry);
    }
    return [...byKey.values()].toSorted((a, b) => compare(a.on, b.on) || compare(a.recordedAt, b.recordedAt));
  }

  private async filesOf(entries: readonly TimelineEntry[]): Promise<DossierFile[]> {
    const files = new Map<string, DossierFile>();
    for (const entry of entries) {
      const file = await this.fileOf(entry);
      // A paper that several events lead to is bound in once, where it came first.
      if (file && !files.has(file.sha256)) files.set(file.sha256, file);
    }
    return inOrder([...files.values()]);
  }

  private async fileOf({ kind, on, data, document }: TimelineEntry): Promise<DossierFile | null> {
    if (!document) return null;
    const paper = await this.paperOf(data);
    const bytes = paper ? await this.pdfOf(paper) : await this.storedOf(document.sha256);
    if (!bytes) return null;
    const part = partOf(kind);
    const attached = kind === DOCUMENT_ATTACHED.kind ? DOCUMENT_ATTACHED.read(data) : null;
    const title = attached ? (attached.title ?? attached.fileName) : (letterTitle(kind, data) ?? document.title);
    return {
      ...{ part, title, on, bytes, sha256: sha256Of(bytes) },
      mediaType: attached?.mediaType ?? 'application/pdf',
    };
  }

  private async paperOf(data: unknown): Promise<KeptCaseDocument | undefined> {
    const { documentId } = data as { readonly documentId?: unknown };
    return typeof documentId === 'number' ? (await this.papers.byIds([documentId]))[0] : undefined;
  }

  /** What is kept already; else made from the frozen snapshot for this reader, the same bytes, and not kept here. */
  private async pdfOf({ kind, snapshot, documentSha256 }: KeptCaseDocument): Promise<Uint8Array> {
    if (documentSha256 !== null) return this.store.get(documentSha256);
    const { view } = JSON.parse(snapshot) as { readonly view: object };
    return this.renderer.render(this.kinds.get(kind).template, view);
  }

  private async storedOf(sha256: string | null): Promise<Uint8Array | null> {
    return sha256 === null ? null : this.store.get(sha256);
  }
}

/** As if nothing had been sent and the case were open: also afterwards the dossier shows every element. */
function stillInQuestion(facts: CaseFacts): CaseFacts {
  return { ...facts, referrals: [], closedOn: null };
}

/** A letter is known by its number, not by the name of its file. */
function letterTitle(kind: string, data: unknown): string | null {
  if (kind !== NOTICE_ISSUED.kind) return null;
  return `Văn bản đôn đốc, thông báo C12-TS số ${NOTICE_ISSUED.read(data).number}`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { printedNumber } from '../../../kernel/paper-number';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import { referral } from '../../../law/enforcement/policies/referral';
import { evaluate } from '../../../law/enforcement/policy';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
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
import {
  CaseDocumentRepository,
  NoticeKinds,
  NoticeRepository,
  type IssuedNotice,
  type KeptCaseDocument,
} from '../../notices/notices.api';
import { officialWriting } from '../documents/official-writing';
import { inOrder, partOf, type DossierContent, type DossierEntry, type DossierFile } from '../domain/dossier';
import { elementsOf } from '../domain/elements';
import { filesOf } from '../../cases/domain/events';

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
    private readonly letters: NoticeRepository,
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
      caseId,
      asOf: day,
      facts: read.facts,
      statement: read.statement,
      employer: { code, taxCode, name, address, phone },
      elements: elementsOf(evaluate(referral(read.law.book), stillInQuestion(read.facts), day), read.facts),
      office: {
        name: office.name,
        parentName: tree.parentOn(office, day)?.name ?? 'Bảo hiểm xã hội Việt Nam',
      },
      files: await this.filesOf(entries, read.events),
      entries: entries.map((entry) => this.entryOf(entry, tree)),
      payments: payments.filter(({ receivedOn }) => receivedOn <= day),
    };
  }

  private entryOf({ key, on, kind, actor, data, isAnnulled }: TimelineEntry, tree: AuthorityTree): DossierEntry {
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
    return { key, on, kind, actor, data, words: happened ?? null, isAnnulled };
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

  /** Every paper and file that an entry leads to, each once, where it came first. */
  private async filesOf(entries: readonly TimelineEntry[], events: ReadFacts['events']): Promise<DossierFile[]> {
    const known = new Map(filesOf(events).map(({ event, title }) => [`event-${event.id}`, title]));
    const papers = new Map(
      (await this.papers.byIds(numbersIn(entries, 'documentId'))).map((paper) => [paper.id, paper]),
    );
    const letters = new Map(
      (await this.letters.issuedByIds(numbersIn(entries, 'noticeId'))).map((letter) => [letter.id, letter]),
    );
    const files = new Map<string, DossierFile>();
    for (const entry of entries) {
      const { documentId, noticeId } = (entry.data ?? {}) as Readonly<Record<string, unknown>>;
      const file =
        this.paperFile(entry, papers.get(documentId as number)) ??
        letterFile(entry, letters.get(noticeId as number)) ??
        attachedFile(entry);
      if (file === null) continue;
      const key = JSON.stringify(file.source);
      const found = files.get(key);
      const title = known.get(entry.key);
      const knownAs = [...(found?.knownAs ?? []), ...(title === undefined ? [] : [title])];
      files.set(key, { ...(found ?? file), knownAs });
    }
    return inOrder([...files.values()]);
  }

  private paperFile({ kind, on }: TimelineEntry, paper: KeptCaseDocument | undefined): FoundFile | null {
    if (!paper) return null;
    const title = `${this.kinds.get(paper.kind).title} ${paper.numberText}`;
    return {
      part: partOf(kind),
      title,
      number: paper.numberText,
      on,
      mediaType: 'application/pdf',
      source: { documentId: paper.id },
    };
  }
}

type FoundFile = Omit<DossierFile, 'knownAs'>;

/** Ids that entries name, each once. */
function numbersIn(entries: readonly TimelineEntry[], name: 'documentId' | 'noticeId'): number[] {
  const ids = entries.map(({ data }) => ((data ?? {}) as Readonly<Record<string, unknown>>)[name]);
  return [...new Set(ids.filter((id) => typeof id === 'number'))];
}

/** A letter of the monthly run, whether its document has been made or not. */
function letterFile({ on }: TimelineEntry, letter: IssuedNotice | undefined): FoundFile | null {
  if (!letter) return null;
  const number = printedNumber(letter.number);
  return {
    part: 'letters',
    title: `Văn bản đôn đốc, thông báo C12-TS số ${number}`,
    number,
    on,
    mediaType: 'application/pdf',
    source: { noticeId: letter.id },
  };
}

/** What somebody put into the case. */
function attachedFile({ kind, on, data, document }: TimelineEntry): FoundFile | null {
  if (document === null || document.sha256 === null) return null;
  const attached = kind === DOCUMENT_ATTACHED.kind ? DOCUMENT_ATTACHED.read(data) : null;
  return {
    part: partOf(kind),
    title: attached ? (attached.title ?? attached.fileName) : document.title,
    number: null,
    on,
    mediaType: attached?.mediaType ?? 'application/pdf',
    source: { sha256: document.sha256 },
  };
}

/** As if nothing had been sent and the case were open: also afterwards the dossier shows every element. */
function stillInQuestion(facts: CaseFacts): CaseFacts {
  return { ...facts, referrals: [], closedOn: null };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

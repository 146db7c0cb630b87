import { Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import type { TimelineDocument, TimelineEntry } from '../domain/timeline';

/** Finds the documents of entries; entries without one are left out. One read, whatever the number. */
export type DocumentFinder = (entries: readonly TimelineEntry[]) => Promise<ReadonlyMap<string, TimelineDocument>>;

/** Who finds the documents that entries of a timeline lead to; modules register their finders when they start. */
@Injectable()
export class TimelineDocuments {
  private readonly byKind = new Map<string, DocumentFinder>();
  private ofPapers: DocumentFinder = () => Promise.resolve(new Map());

  /** Registers the finder of a kind of entry; it answers by the key of the entry. */
  register(kind: string, finder: DocumentFinder): void {
    invariant(!this.byKind.has(kind), 'the documents of a kind are found by one module', { kind });
    this.byKind.set(kind, finder);
  }

  /** Registers the finder of the papers that events name by `documentId`, whatever their kind. */
  registerPapers(finder: DocumentFinder): void {
    this.ofPapers = finder;
  }

  /** The entries with their documents. */
  async addTo(entries: readonly TimelineEntry[]): Promise<TimelineEntry[]> {
    const naming = entries.filter(({ data }) => namesPaper(data));
    const found = new Map(naming.length === 0 ? [] : await this.ofPapers(naming));
    for (const [kind, finder] of this.byKind) {
      const own = entries.filter((entry) => entry.kind === kind);
      if (own.length === 0) continue;
      for (const [key, document] of await finder(own)) found.set(key, document);
    }
    return entries.map((entry) => ({ ...entry, document: found.get(entry.key) ?? entry.document }));
  }
}

function namesPaper(data: unknown): boolean {
  return typeof (data as { readonly documentId?: unknown }).documentId === 'number';
}

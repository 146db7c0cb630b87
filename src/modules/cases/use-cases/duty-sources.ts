import { Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import type { LawBook } from '../../../law/law-book';
import type { Bilingual } from '../../../kernel/language';
import type { StoredCaseEvent } from '../domain/case-event-type';
import type { CaseDuty, DutySource } from '../domain/duty-source';
import type { Pause } from '../../../law/enforcement/deadline-pauses';

/** Who knows the deadlines that follow from events of cases; modules register their sources when they start. */
@Injectable()
export class DutySources {
  private readonly sources: DutySource[] = [];
  private readonly names = new Map<string, Bilingual>();

  /** Registers a source, and what its kinds of duties are called on screens. */
  register(source: DutySource, names: Readonly<Record<string, Bilingual>> = {}): void {
    this.sources.push(source);
    for (const [kind, name] of Object.entries(names)) {
      invariant(!this.names.has(kind), 'a kind of duty is named once', { kind });
      this.names.set(kind, name);
    }
  }

  /** Every duty that follows from the events of one employer's cases. */
  read(events: readonly StoredCaseEvent[], law: LawBook, pauses: readonly Pause[]): CaseDuty[] {
    return this.sources.flatMap((source) => source(events, law, pauses));
  }

  /** What a kind is called; undefined where nobody has said. */
  nameOf(kind: string): Bilingual | undefined {
    return this.names.get(kind);
  }

  get isEmpty(): boolean {
    return this.sources.length === 0;
  }
}

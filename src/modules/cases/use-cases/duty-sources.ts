import { Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import type { LawBook } from '../../../law/law-book';
import { untranslated, type Bilingual } from '../../../kernel/language';
import type { StoredCaseEvent } from '../domain/case-event-type';
import type { CaseDuty, DutySource } from '../domain/duty-source';
import { OFFICE_DUTY_NAMES } from '../words';
import type { Pause } from '../../../law/enforcement/deadline-pauses';

/** Who knows the deadlines that follow from events of cases; modules register their sources when they start. */
@Injectable()
export class DutySources {
  private readonly sources: DutySource[] = [];
  private readonly names = new Map<string, Bilingual>(Object.entries(OFFICE_DUTY_NAMES));
  private readonly ofEmployers = new Set<string>();

  /**
   * Registers a source, and what its kinds of duties are called on screens.
   * @param ofEmployers the kinds that the employer has, not the office
   */
  register(
    source: DutySource,
    names: Readonly<Record<string, Bilingual>> = {},
    ofEmployers: readonly string[] = [],
  ): void {
    this.sources.push(source);
    for (const kind of ofEmployers) this.ofEmployers.add(kind);
    for (const [kind, name] of Object.entries(names)) {
      invariant(!this.names.has(kind), 'a kind of duty is named once', { kind });
      this.names.set(kind, name);
    }
  }

  /** Whether the employer must do it, and the office only waits for it. */
  isOfEmployer(kind: string): boolean {
    return this.ofEmployers.has(kind);
  }

  /** The kinds that the employer has, not the office. */
  kindsOfEmployers(): readonly string[] {
    return [...this.ofEmployers];
  }

  /** Every duty that follows from the events of one employer's cases. */
  read(events: readonly StoredCaseEvent[], law: LawBook, pauses: readonly Pause[]): CaseDuty[] {
    return this.sources.flatMap((source) => source(events, law, pauses));
  }

  /** What a kind is called; the kind itself where nobody has said. */
  nameOf(kind: string): Bilingual {
    return this.names.get(kind) ?? untranslated(kind);
  }

  get isEmpty(): boolean {
    return this.sources.length === 0;
  }
}

import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Bilingual, Language } from '../../../kernel/language';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { CaseEventType } from '../domain/case-event-type';

/** How the words about an event are written: in one language, values as that reader knows them. */
export interface EventWriting {
  readonly language: Language;
  /** The day under which it stands. */
  readonly on: CivilDate;
  /** A text in the language, its values filled in. */
  readonly say: (text: Bilingual, values?: Readonly<Record<string, string | number>>) => string;
  readonly dong: (amount: Dong) => string;
  readonly count: (count: number) => string;
  readonly date: (day: CivilDate) => string;
  readonly period: (period: Period) => string;
  readonly fund: (fund: Fund) => string;
  /** The name of an office as it was on the day of the event. */
  readonly office: (authorityId: number) => string;
}

/** A line about an event; null where there is nothing to say. */
export type EventLine = string | null;

/** What is said of a kind of event, on screens and in the dossier alike. */
export interface WordsOfEvent<Data> {
  /** What happened: `Đơn vị từ bỏ quyền giải trình`. */
  readonly happened: Bilingual;
  /** What stands below it. */
  readonly lines: (data: Data, writing: EventWriting) => readonly EventLine[];
}

interface Known {
  readonly happened: Bilingual;
  readonly lines: (json: unknown, writing: EventWriting) => readonly EventLine[];
}

/** The words about every kind of event, each once; modules add theirs as they start. */
@Injectable()
export class EventWords {
  private readonly byKind = new Map<string, Known>();

  register<Data>(type: CaseEventType<string, Data>, words: WordsOfEvent<Data>): void {
    invariant(!this.byKind.has(type.kind), 'a kind of event is worded once', { kind: type.kind });
    const { happened, lines } = words;
    this.byKind.set(type.kind, { happened, lines: (json, writing) => lines(type.read(json), writing) });
  }

  /** The words about a kind; undefined where nobody has given any. */
  find(kind: string): Known | undefined {
    return this.byKind.get(kind);
  }
}

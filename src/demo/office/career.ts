import type { CivilDate } from '../../kernel/civil-date';
import type { Dong } from '../../kernel/money';
import type { CaseFacts } from '../../law/enforcement/case-facts';

/** What somebody who makes a move knows. */
export interface Seen {
  readonly day: CivilDate;
  readonly facts: CaseFacts;
  readonly evaded: Dong;
  /** Who represents the employer, as registered. */
  readonly representative: string;
  /** The latest event of a kind in the case. @throws InvariantError where there is none */
  last(kind: string): { readonly id: number; readonly data: Readonly<Record<string, unknown>> };
  has(kind: string): boolean;
}

/** One thing that somebody does in a case. It waits until it may be done. */
export type Move = {
  /** Days that pass at least after the move before. */
  readonly after?: number;
} & (
  | {
      readonly step: string;
      readonly by: string;
      readonly body?: (seen: Seen) => object;
      /** Code of the reason for which the step is not needed, and the way goes on without it. */
      readonly notNeededWhere?: string;
    }
  /** An entry by its own route: a promise, a contact, a pause, another office, the end. */
  | { readonly entry: Entry; readonly by: string }
  /** The employer pays. */
  | { readonly pays: 'everything' | 'a-third' }
);

/** What is entered into a case without a policy before it. */
export type Entry =
  | { readonly kind: 'contact'; readonly outcome: 'reached' | 'not-reached' | 'disputed'; readonly note: string }
  | { readonly kind: 'promise'; readonly days: number; readonly share: 'everything' | 'a-third' }
  | { readonly kind: 'pause'; readonly reason: 'dispute' | 'court' | 'force-majeure'; readonly document: string }
  | { readonly kind: 'note'; readonly text: string }
  /** A file with this title is put into the case. */
  | { readonly kind: 'file'; readonly title: string | ((seen: Seen) => string) }
  | { readonly kind: 'to-province' }
  | { readonly kind: 'close'; readonly reason: string };

/** The way that one case goes: which employers it suits, and what happens to them one thing after another. */
export interface Career {
  readonly name: string;
  readonly suits: (seen: Seen) => boolean;
  readonly moves: readonly Move[];
}

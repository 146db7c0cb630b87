import { Injectable } from '@nestjs/common';
import type { StoredCaseEvent } from '../domain/case-event-type';

/** A paper that a step would issue: what it is called, and what prints it. */
export interface PaperToDraft {
  /** Its kind, as issued papers keep it: `fine-decision`. */
  readonly kind: string;
  /** Title in Vietnamese, the language of the paper. */
  readonly title: string;
  readonly template: string;
  readonly view: object;
}

/** Finds the papers of events that were only tried, inside the unit of work in which they were. */
export type DraftFinder = (events: readonly StoredCaseEvent[]) => Promise<readonly PaperToDraft[]>;

/** Who finds the papers that steps would issue; modules register theirs when they start. */
@Injectable()
export class DraftPapers {
  private readonly finders: DraftFinder[] = [];

  register(finder: DraftFinder): void {
    this.finders.push(finder);
  }

  /** The papers of events, in their order. Inside the open unit of work. */
  async of(events: readonly StoredCaseEvent[]): Promise<PaperToDraft[]> {
    const found = [];
    for (const finder of this.finders) found.push(...(await finder(events)));
    return found;
  }
}

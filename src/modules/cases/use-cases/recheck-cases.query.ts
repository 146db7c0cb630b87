import { Injectable, Logger } from '@nestjs/common';
import { InvariantError } from '../../../kernel/invariant';
import type { StoredCaseEvent } from '../domain/case-event-type';
import { misfitsOf, type Misfit } from '../domain/case-fit';
import { CaseReviewQuery } from '../persistence/case-review.query';
import { CaseEventTypes } from './case-event-types';

/** What came of holding every case against its events. */
export interface Recheck {
  readonly cases: number;
  /** The first of them; all are logged. */
  readonly misfits: readonly Misfit[];
  readonly misfitCount: number;
}

const MOST_SHOWN = 100;

/** Derives every case anew from its events and tells where the row no longer fits, or an event cannot be read. Changes nothing. */
@Injectable()
export class RecheckCases {
  private readonly logger = new Logger('Cases');

  constructor(
    private readonly cases: CaseReviewQuery,
    private readonly types: CaseEventTypes,
  ) {}

  async run(): Promise<Recheck> {
    const shown: Misfit[] = [];
    let cases = 0;
    let misfitCount = 0;
    for await (const { row, events } of this.cases.all()) {
      cases += 1;
      const { id, employerId: _, ...cache } = row;
      const misfits = [...misfitsOf(id, cache, events), ...events.flatMap((event) => this.unreadable(event))];
      for (const misfit of misfits) {
        this.logger.error('a case does not fit its events', { ...misfit });
        if (shown.length < MOST_SHOWN) shown.push(misfit);
      }
      misfitCount += misfits.length;
    }
    return { cases, misfits: shown, misfitCount };
  }

  private unreadable(event: StoredCaseEvent): Misfit[] {
    try {
      this.types.check(event);
      return [];
    } catch (error) {
      if (!(error instanceof InvariantError)) throw error;
      return [{ caseId: event.caseId, field: 'events', stored: error.message, derived: '' }];
    }
  }
}

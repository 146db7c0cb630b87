import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ReadCaseFacts } from '../../cases/cases.api';
import { actsOwed } from '../domain/arrears-acts';
import { fineAccounts, type FineAccount } from '../domain/fine-accounts';
import { finesOf } from '../domain/fines';
import { recordStandings, type RecordStanding } from '../domain/record-standings';
import { recordsOf } from '../domain/records';
import type { NotedAct } from '../domain/violation-events';
import { violationsOf, type NotedViolation } from '../domain/violations';

/** Everything about sanctions against the employer of a case, as of a day. */
export interface Sanctions {
  readonly caseId: number;
  readonly asOf: CivilDate;
  /** The acts that lie in what the employer owes on the day, whether noted or not. */
  readonly actsOwed: readonly NotedAct[];
  /** Acts that were noted and are not recorded yet. */
  readonly unrecorded: readonly NotedViolation[];
  readonly records: readonly RecordStanding[];
  readonly fines: readonly FineAccount[];
}

/** Reads violations, records and the accounts of fines of the employer of a case. */
@Injectable()
export class ReadSanctions {
  constructor(
    private readonly facts: ReadCaseFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param day absent: today. @throws DomainError `case.not-found`, `parameter.unknown` */
  async ofCase(caseId: number, day: CivilDate = this.clock.today()): Promise<Sanctions> {
    const { facts, law, events } = await this.facts.ofCase(caseId, day);
    return {
      ...{ caseId, asOf: day, actsOwed: actsOwed(law.book, facts, day, false) },
      unrecorded: violationsOf(events).filter(({ recordId }) => recordId === null),
      records: recordStandings(law.book, facts, recordsOf(events), day),
      fines: fineAccounts(law.book, finesOf(events), day),
    };
  }
}

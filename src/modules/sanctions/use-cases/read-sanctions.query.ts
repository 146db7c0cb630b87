import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ReadCaseFacts } from '../../cases/cases.api';
import { sanctionsOf, type Sanctions } from '../domain/sanctions-of';

/** Reads violations, records and the accounts of fines of the employer of a case. */
@Injectable()
export class ReadSanctions {
  constructor(
    private readonly facts: ReadCaseFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param day absent: today. @throws DomainError `case.not-found`, `parameter.unknown` */
  async ofCase(caseId: number, day: CivilDate = this.clock.today()): Promise<Sanctions & { readonly caseId: number }> {
    return { caseId, ...sanctionsOf(await this.facts.ofCase(caseId, day), day) };
  }
}

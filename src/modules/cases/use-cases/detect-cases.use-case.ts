import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ArrearsQuery } from '../../arrears/arrears.api';
import { CaseRepository } from '../persistence/case.repository';

/** How many cases a detection opened and closed. */
export interface Detection {
  readonly opened: number;
  readonly closed: number;
}

/**
 * Opens a case for every employer that has come into arrears, closes those whose principal and charges are zero.
 * Projections must hold on the day. Repeated, it finds nothing to do.
 */
@Injectable()
export class DetectCases {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly arrears: ArrearsQuery,
    private readonly cases: CaseRepository,
  ) {}

  async run(asOf: CivilDate): Promise<Detection> {
    return this.unitOfWork.run(async () => {
      await lockUntilCommit(this.database, 'case-detection');
      const inArrears = await this.arrears.employersInArrears(asOf);
      const open = await this.cases.listOpen();
      const owing = new Set(inArrears);
      const known = new Set(open.map((each) => each.employerId));
      const opened = await this.cases.open(
        inArrears.filter((id) => !known.has(id)),
        asOf,
      );
      // A case opened on a later day (an earlier day is being replayed) is not closed before it was opened.
      const candidates = open.filter((each) => !owing.has(each.employerId) && each.openedOn <= asOf);
      const clear = new Set(
        await this.arrears.clearOf(
          asOf,
          candidates.map((each) => each.employerId),
        ),
      );
      const paid = candidates.filter((each) => clear.has(each.employerId)).map((each) => each.id);
      return { opened, closed: await this.cases.close(paid, asOf, 'paid-in-full') };
    });
  }
}

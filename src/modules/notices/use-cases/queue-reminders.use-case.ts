import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { periodOf } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ArrearsQuery } from '../../arrears/arrears.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { CaseRepository } from '../../cases/cases.api';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import { REMINDER_KIND } from '../domain/reminder-kind';
import { NoticeRepository } from '../persistence/notice.repository';

/** Statuses in which nobody is left to urge: the claim lives on in insolvency or liquidation. */
const NOBODY_TO_URGE: ReadonlySet<string> = new Set(['bankrupt', 'dissolved']);

const SUPERSEDED = 'Không phát hành trong tháng; được thay bằng văn bản đôn đốc của tháng sau';

/**
 * Queues the month's reminder (form 01-ĐĐ with C12-TS) for every employer in arrears that has none yet: Law 41/2024/QH15 art. 35,
 * Decree 274/2025/NĐ-CP art. 3. Projections must hold on the day. Repeated, it finds nothing to do.
 */
@Injectable()
export class QueueReminders {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly arrears: ArrearsQuery,
    private readonly cases: CaseRepository,
    private readonly employers: EmployerRegisterQuery,
    private readonly authorities: AuthorityTreeQuery,
    private readonly notices: NoticeRepository,
  ) {}

  /** @returns how many reminders were queued */
  async run(asOf: CivilDate): Promise<number> {
    return this.unitOfWork.run(async () => {
      await lockUntilCommit(this.database, 'notice-queue');
      const period = periodOf(asOf);
      await this.notices.voidSuperseded(REMINDER_KIND, period, SUPERSEDED);
      const have = await this.notices.employersWith(REMINDER_KIND, period);
      const missing = (await this.arrears.employersInArrears(asOf)).filter((id) => !have.has(id));
      if (missing.length === 0) return 0;
      const tree = await this.authorities.load();
      const cases = new Map((await this.cases.listOpen()).map((each) => [each.employerId, each.id]));
      const register = await this.employers.byIds(missing, asOf);
      const notices = [...register.values()]
        .filter((employer) => !NOBODY_TO_URGE.has(employer.status))
        .map((employer) => ({
          employerId: employer.id,
          authorityId: tree.holderOn(employer.authorityId, asOf).id,
          caseId: cases.get(employer.id) ?? null,
        }));
      return this.notices.queue(REMINDER_KIND, period, asOf, notices);
    });
  }
}

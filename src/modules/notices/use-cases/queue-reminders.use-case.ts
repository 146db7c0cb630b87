import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { periodOf, type Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ArrearsQuery, PositionQuery } from '../../arrears/arrears.api';
import { AuditTrail } from '../../audit/audit.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { CaseLog, CaseRepository, SYSTEM_ACTOR } from '../../cases/cases.api';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { REMINDER_VOIDED } from '../domain/case-events';
import { whyNoLetter } from '../domain/monthly-letter';
import { REMINDER_KIND } from '../domain/reminder-kind';
import { NoticeRepository } from '../persistence/notice.repository';
import { ReminderRunRepository } from '../persistence/reminder-run.repository';
import { LetterStandings } from './letter-standings';
import { auditLetters } from './run-audit';

const SUPERSEDED = 'Không phát hành trong tháng; được thay bằng văn bản đôn đốc của tháng sau';
const NEVER_SENT = 'Không gửi trong tháng phát hành; được thay bằng văn bản đôn đốc của tháng sau';

/**
 * Proposes the month's reminder (form 01-ĐĐ with C12-TS) for every employer that owes principal past its due date or charges and has none yet: Law 41/2024/QH15 art. 35,
 * Decree 274/2025/NĐ-CP art. 3. A person looks through the proposals and issues them. Projections must hold on the day. Repeated, it
 * finds nothing to do.
 */
@Injectable()
export class QueueReminders {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly arrears: ArrearsQuery,
    private readonly positions: PositionQuery,
    private readonly law: CurrentLaw,
    private readonly cases: CaseRepository,
    private readonly employers: EmployerRegisterQuery,
    private readonly authorities: AuthorityTreeQuery,
    private readonly notices: NoticeRepository,
    private readonly letters: ReminderRunRepository,
    private readonly standings: LetterStandings,
    private readonly log: CaseLog,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns how many reminders were proposed */
  async run(asOf: CivilDate): Promise<number> {
    return this.unitOfWork.run(async () => {
      await lockUntilCommit(this.database, 'notice-queue');
      const period = periodOf(asOf);
      await this.takeBackEarlier(period, asOf);
      const have = await this.notices.employersWith(REMINDER_KIND, period);
      const missing = (await this.arrears.employersOwing(asOf)).filter((id) => !have.has(id));
      if (missing.length === 0) return 0;
      const tree = await this.authorities.load();
      const cases = new Map((await this.cases.listOpen()).map((each) => [each.employerId, each.id]));
      const register = await this.employers.byIds(missing, asOf);
      const { closed, reminded } = await this.standings.sets(asOf);
      const tolerance = (await this.law.get()).book.get('reminder.tolerance').at(asOf);
      const owed = await this.owedOn(asOf, tolerance);
      const notices = [...register.values()]
        .filter(
          ({ id, status }) =>
            whyNoLetter({
              owed: owed.get(id) ?? (tolerance > 0n ? tolerance : 1n),
              tolerance,
              status,
              caseClosed: closed.has(id),
              remindedThisMonth: reminded.has(id),
            }) === null,
        )
        .map((employer) => ({
          employerId: employer.id,
          authorityId: tree.holderOn(employer.authorityId, asOf).id,
          caseId: cases.get(employer.id) ?? null,
        }));
      return this.notices.queue(REMINDER_KIND, period, asOf, notices);
    });
  }

  /** What employers owe, where it matters how much. Who is not known here is looked at when its letter is issued. */
  private async owedOn(day: CivilDate, tolerance: Dong): Promise<Map<number, Dong>> {
    if (tolerance === 0n) return new Map();
    const positions = await this.positions.listOn(day, (await this.law.get()).rules);
    return new Map(positions.map(({ employerId, late, evaded, charges }) => [employerId, late + evaded + charges]));
  }

  private async takeBackEarlier(period: Period, asOf: CivilDate): Promise<void> {
    await this.notices.voidSuperseded(REMINDER_KIND, period, SUPERSEDED);
    for (const { id, caseId, number } of await this.letters.issuedBefore(period)) {
      await this.letters.void(id, NEVER_SENT);
      const change = { noticeId: id, number, from: 'issued', to: 'void', on: asOf, reason: NEVER_SENT } as const;
      await auditLetters(this.audit, SYSTEM_ACTOR, [change]);
      if (caseId === null) continue;
      const data = { noticeId: id, number, reason: NEVER_SENT };
      await this.log.append(REMINDER_VOIDED, SYSTEM_ACTOR, { caseId, occurredOn: asOf, data });
    }
  }
}

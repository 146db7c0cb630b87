import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { firstDayOf, periodOf } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { AuthorityTreeQuery, type AuthorityNode, type AuthorityTree } from '../../authorities/authorities.api';
import { EmployerTouchedRepository } from '../../contributions/contributions.api';
import { employerError, EmployerRegisterQuery, EmployerRepository } from '../../employers/employers.api';
import { TRANSFERRED } from '../domain/case-events';
import { assignmentError } from '../domain/office-assignment-errors';
import { CaseRepository } from '../persistence/case.repository';
import { CaseLog } from './case-log';
import { takersOf } from './list-waiting-employers.query';

/** To which office an employer goes, and from which day on; absent: from the current month, so that closed ones stay as they are. */
export interface OfficeAssignment {
  readonly employerCode: string;
  readonly authorityCode: string;
  readonly since?: CivilDate | undefined;
  readonly actor: string;
}

/**
 * Assigns an employer whose office has ended without a single successor. Its open case goes with it, unless somebody has given the case
 * to another office than the one above. Audited; the same again changes nothing.
 */
@Injectable()
export class AssignEmployerOffice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authorities: AuthorityTreeQuery,
    private readonly employers: EmployerRepository,
    private readonly register: EmployerRegisterQuery,
    private readonly touched: EmployerTouchedRepository,
    private readonly cases: CaseRepository,
    private readonly log: CaseLog,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns whether anything was changed
   * @throws DomainError `employer.not-found`, `authority.not-found`, `authority.not-on-day`, `assignment.not-waiting`,
   * `assignment.not-a-successor`, `assignment.day`
   */
  async run({ employerCode, authorityCode, since, actor }: OfficeAssignment): Promise<{ assigned: boolean }> {
    const today = this.clock.today();
    const tree = await this.authorities.load();
    const to = tree.getOn(authorityCode, today);
    const from = since ?? firstDayOf(periodOf(today));
    return this.unitOfWork.run(async () => {
      const { id, authorityId } = await this.find(employerCode, today);
      if (authorityId === to.id) return { assigned: false };
      this.check(tree, { employerCode, authorityId, to, since: from }, today);
      const origin = { recordedAt: this.clock.now(), today, importId: null };
      await this.employers.moveToOffice(id, { authorityId: to.id, since: from }, origin);
      await this.touched.mark([id]);
      await this.moveCase(id, tree.holderOn(authorityId, today), to, { today, actor });
      const before = { authorityCode: tree.nodeOf(authorityId).code };
      const after = { authorityCode, since: from };
      await this.audit.append({
        actor,
        action: 'employer.assigned',
        subject: `employer:${employerCode}`,
        before,
        after,
      });
      return { assigned: true };
    });
  }

  private async find(employerCode: string, today: CivilDate): Promise<{ id: number; authorityId: number }> {
    const found = (await this.employers.findByCode([employerCode])).get(employerCode);
    const registered = found && (await this.register.byIds([found.id], today)).get(found.id);
    if (!registered) throw employerError('employer.not-found', { employerCode });
    return registered;
  }

  private check(
    tree: AuthorityTree,
    asked: { employerCode: string; authorityId: number; to: AuthorityNode; since: CivilDate },
    today: CivilDate,
  ): void {
    const { employerCode, authorityId, to, since } = asked;
    const ended = tree.waitingOn(authorityId, today);
    if (!ended) {
      throw assignmentError('assignment.not-waiting', {
        employerCode,
        authorityCode: tree.holderOn(authorityId, today).code,
      });
    }
    const takers = takersOf(tree, ended, today);
    if (!takers.includes(to)) {
      const successors = takers.map(({ code }) => code).join(', ');
      throw assignmentError('assignment.not-a-successor', {
        authorityCode: to.code,
        endedCode: ended.code,
        successors,
      });
    }
    const validTo = ended.validTo ?? today;
    if (since <= validTo || since > today) {
      throw assignmentError('assignment.day', { since, endedCode: ended.code, validTo, today });
    }
  }

  private async moveCase(
    employerId: number,
    meanwhile: AuthorityNode,
    to: AuthorityNode,
    { today, actor }: { today: CivilDate; actor: string },
  ): Promise<void> {
    const row = await this.cases.findLatestOf(employerId);
    if (!row || row.closedOn !== null || (row.authorityId !== null && row.authorityId !== meanwhile.id)) return;
    await this.log.append(TRANSFERRED, actor, {
      caseId: row.id,
      occurredOn: today,
      data: {
        authorityId: to.id,
        officer: null,
        fromAuthorityId: row.authorityId,
        fromOfficer: row.officer,
        reason: 'Đơn vị được phân công cho cơ quan kế thừa.',
      },
    });
    await this.cases.store(row.id, { ...row, authorityId: to.id, officer: null });
  }
}

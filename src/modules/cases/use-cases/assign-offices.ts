import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { AuditTrail } from '../../audit/audit.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import { SYSTEM_ACTOR } from '../domain/case-event-type';
import { TRANSFERRED } from '../domain/case-events';
import { CaseRepository, type OpenCase } from '../persistence/case.repository';
import { CaseLog } from './case-log';

/** Tells which office answers for an employer. */
@Injectable()
export class ResponsibleOffices {
  constructor(
    private readonly employers: EmployerRegisterQuery,
    private readonly authorities: AuthorityTreeQuery,
  ) {}

  /** Office by employer on a day, in order of employer: the one it is registered with, or whoever followed that one. */
  async on(day: CivilDate, employerIds: readonly number[]): Promise<Map<number, number>> {
    const tree = await this.authorities.load();
    const holders = new Map<number, number>();
    const offices = new Map<number, number>();
    for (const { id, authorityId } of (await this.employers.byIds(employerIds, day)).values()) {
      const holder = holders.get(authorityId) ?? tree.holderOn(authorityId, day).id;
      holders.set(authorityId, holder);
      offices.set(id, holder);
    }
    return offices;
  }
}

const NO_OFFICE_YET = 'Xác định cơ quan phụ trách hồ sơ mở trước khi ghi nhận cơ quan.';
const OFFICE_GONE = 'Cơ quan phụ trách đã sắp xếp lại; hồ sơ chuyển cho cơ quan kế thừa.';

/**
 * Gives open cases to the office that must have them: those from before offices were kept, and those whose office has been merged into
 * another. Whoever was given a case by hand keeps it. Inside a unit of work; repeated, it finds nothing to do.
 */
@Injectable()
export class AssignOffices {
  constructor(
    private readonly cases: CaseRepository,
    private readonly offices: ResponsibleOffices,
    private readonly authorities: AuthorityTreeQuery,
    private readonly log: CaseLog,
    private readonly audit: AuditTrail,
  ) {}

  async run(day: CivilDate): Promise<void> {
    const tree = await this.authorities.load();
    const open = (await this.cases.listOpen()).filter(({ openedOn }) => openedOn <= day);
    const unassigned = open.filter(({ authorityId }) => authorityId === null);
    const offices = await this.offices.on(
      day,
      unassigned.map(({ employerId }) => employerId),
    );
    const moves = new Map<number, OpenCase[]>();
    for (const each of open) {
      const to = each.authorityId === null ? offices.get(each.employerId) : tree.holderOn(each.authorityId, day).id;
      if (to === undefined || to === each.authorityId) continue;
      moves.set(to, [...(moves.get(to) ?? []), each]);
    }
    for (const [authorityId, moved] of moves) await this.move(moved, authorityId, day);
  }

  private async move(moved: readonly OpenCase[], authorityId: number, day: CivilDate): Promise<void> {
    const before = await this.cases.byIds(moved.map(({ id }) => id));
    await this.log.appendAll(
      TRANSFERRED,
      SYSTEM_ACTOR,
      before.map(({ id, authorityId: fromAuthorityId, officer }) => ({
        caseId: id,
        occurredOn: day,
        data: {
          ...{ authorityId, officer, fromAuthorityId, fromOfficer: officer },
          reason: fromAuthorityId === null ? NO_OFFICE_YET : OFFICE_GONE,
        },
      })),
    );
    await this.cases.assign(
      before.map(({ id }) => id),
      authorityId,
    );
    await this.audit.appendAll(
      before.map(({ id, employerId: _, ...row }) => ({
        actor: SYSTEM_ACTOR,
        action: 'case.transferred',
        subject: `case:${id}`,
        before: row,
        after: { ...row, authorityId, version: row.version + 1 },
      })),
    );
  }
}

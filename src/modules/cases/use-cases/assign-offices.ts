import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { AuditTrail } from '../../audit/audit.api';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
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
const EMPLOYER_MOVED = 'Đơn vị chuyển sang cơ quan khác quản lý; hồ sơ chuyển theo đơn vị.';

/** Cases that go to one office for one reason. */
interface Move {
  readonly to: number;
  readonly reason: string;
  readonly cases: OpenCase[];
}

/**
 * Gives open cases to the office that must have them: those from before offices were kept, those whose office has been merged into
 * another, and those whose employer was moved to another office while the case lay with the one before. Whoever was given a case by hand
 * keeps it. Inside a unit of work; repeated, it finds nothing to do.
 */
@Injectable()
export class AssignOffices {
  constructor(
    private readonly cases: CaseRepository,
    private readonly offices: ResponsibleOffices,
    private readonly employers: EmployerRegisterQuery,
    private readonly authorities: AuthorityTreeQuery,
    private readonly log: CaseLog,
    private readonly audit: AuditTrail,
  ) {}

  async run(day: CivilDate): Promise<void> {
    const tree = await this.authorities.load();
    const open = (await this.cases.listOpen()).filter(({ openedOn }) => openedOn <= day);
    const left = await this.leftBehind(open, tree, day);
    const unassigned = open.filter(({ authorityId }) => authorityId === null);
    const offices = await this.offices.on(
      day,
      [...unassigned, ...left].map(({ employerId }) => employerId),
    );
    const moves = new Map<string, Move>();
    for (const each of open) {
      const own = offices.get(each.employerId);
      const to = own ?? tree.holderOn(each.authorityId ?? 0, day).id;
      if (to === each.authorityId) continue;
      const reason = each.authorityId === null ? NO_OFFICE_YET : own === undefined ? OFFICE_GONE : EMPLOYER_MOVED;
      const move = moves.get(`${to} ${reason}`) ?? { to, reason, cases: [] };
      move.cases.push(each);
      moves.set(`${to} ${reason}`, move);
    }
    for (const move of moves.values()) await this.move(move, day);
  }

  /** Cases that still lie with an earlier office of their employer, or whoever followed it, and were given to nobody since it was moved. */
  private async leftBehind(open: readonly OpenCase[], tree: AuthorityTree, day: CivilDate): Promise<OpenCase[]> {
    const moved = await this.employers.moved();
    const candidates = open.filter(({ authorityId, employerId }) => {
      const earlier = moved.get(employerId)?.offices ?? [];
      return authorityId !== null && earlier.some((office) => tree.holderOn(office, day).id === authorityId);
    });
    const given = await this.cases.givenAt(candidates.map(({ id }) => id));
    return candidates.filter(({ id, employerId }) => (moved.get(employerId)?.recordedAt ?? 0) > (given.get(id) ?? 0));
  }

  private async move({ to: authorityId, reason, cases }: Move, day: CivilDate): Promise<void> {
    const before = await this.cases.byIds(cases.map(({ id }) => id));
    // Officers belong to the office that the employer has left.
    const follows = reason === EMPLOYER_MOVED;
    await this.log.appendAll(
      TRANSFERRED,
      SYSTEM_ACTOR,
      before.map(({ id, authorityId: fromAuthorityId, officer }) => ({
        caseId: id,
        occurredOn: day,
        data: {
          authorityId,
          officer: follows ? null : officer,
          fromAuthorityId,
          fromOfficer: officer,
          reason,
        },
      })),
    );
    const ids = before.map(({ id }) => id);
    if (follows) for (const row of before) await this.cases.store(row.id, { ...row, authorityId, officer: null });
    else await this.cases.assign(ids, authorityId);
    await this.audit.appendAll(
      before.map(({ id, employerId: _, ...row }) => ({
        actor: SYSTEM_ACTOR,
        action: 'case.transferred',
        subject: `case:${id}`,
        before: row,
        after: { ...row, authorityId, officer: follows ? null : row.officer, version: row.version + 1 },
      })),
    );
  }
}

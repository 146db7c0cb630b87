import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ArrearsQuery } from '../../arrears/arrears.api';
import { AuditTrail } from '../../audit/audit.api';
import { SYSTEM_ACTOR } from '../domain/case-event-type';
import { CLOSED, OPENED, SIGN_RECEIVED } from '../domain/case-events';
import { CaseEventRepository } from '../persistence/case-event.repository';
import { CaseRepository, type OpenCase } from '../persistence/case.repository';
import { AssignOffices, ResponsibleOffices } from './assign-offices';
import { CaseLog } from './case-log';

/** How many cases a detection opened and closed. */
export interface Detection {
  readonly opened: number;
  readonly closed: number;
}

/**
 * Opens a case for every employer that has come into arrears or has left charges unpaid, under the office that holds it on the day, and closes those whose principal
 * and charges are zero. What an authorised person has let rest by closing a case does not open another; what falls due afterwards does.
 * Projections must hold on the day. Repeated, it finds nothing to do.
 */
@Injectable()
export class DetectCases {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly arrears: ArrearsQuery,
    private readonly cases: CaseRepository,
    private readonly events: CaseEventRepository,
    private readonly offices: ResponsibleOffices,
    private readonly assignment: AssignOffices,
    private readonly log: CaseLog,
    private readonly audit: AuditTrail,
  ) {}

  async run(asOf: CivilDate): Promise<Detection> {
    return this.unitOfWork.run(async () => {
      await lockUntilCommit(this.database, 'case-detection');
      const owing = await this.arrears.employersOwing(asOf);
      const open = await this.cases.listOpen();
      // An earlier day that is replayed finds the case that covers it, or came after it: none is opened again.
      const known = await this.cases.employersWithCaseSince(asOf);
      const newcomers = await this.withoutRested(
        asOf,
        owing.filter((id) => !known.has(id)),
      );
      const opened = await this.open(newcomers, asOf);
      const paid = await this.paid(open, new Set(owing), asOf);
      await this.close(paid, asOf);
      await this.assignment.run(asOf);
      return { opened, closed: paid.length };
    });
  }

  /** Leaves out those of whom nothing has fallen due since a case of theirs was closed by decision. */
  private async withoutRested(asOf: CivilDate, employerIds: readonly number[]): Promise<number[]> {
    const closed = await this.cases.closedByDecision();
    const rested = employerIds.filter((id) => closed.has(id));
    const latestDue = await this.arrears.latestDueOf(asOf, rested);
    return employerIds.filter((id) => {
      const closedOn = closed.get(id);
      return closedOn === undefined || (latestDue.get(id) ?? '') >= closedOn;
    });
  }

  private async open(employerIds: readonly number[], asOf: CivilDate): Promise<number> {
    if (employerIds.length === 0) return 0;
    const offices = await this.offices.on(asOf, employerIds);
    await this.cases.open(
      [...offices].map(([employerId, authorityId]) => ({ employerId, authorityId })),
      asOf,
    );
    const opened = (await this.cases.listOpen()).filter((each) => offices.has(each.employerId));
    await this.log.begin(
      OPENED,
      SYSTEM_ACTOR,
      opened.map(({ id, authorityId }) => ({ caseId: id, occurredOn: asOf, data: { authorityId } })),
    );
    await this.audit.appendAll(
      opened.map(({ id, employerId, authorityId }) => ({
        actor: SYSTEM_ACTOR,
        action: 'case.opened',
        subject: `case:${id}`,
        before: null,
        after: { employerId, openedOn: asOf, authorityId, version: 1 },
      })),
    );
    return opened.length;
  }

  private async paid(open: readonly OpenCase[], owing: ReadonlySet<number>, asOf: CivilDate): Promise<OpenCase[]> {
    // A case opened on a later day (an earlier day is being replayed) is not closed before it was opened.
    const candidates = open.filter((each) => !owing.has(each.employerId) && each.openedOn <= asOf);
    const clear = await this.arrears.clearOf(
      asOf,
      candidates.map((each) => each.employerId),
    );
    const isClear = new Set(clear);
    // What was opened on a sign of violation ends by decision only.
    const onSign = new Set(await this.events.casesWith(SIGN_RECEIVED.kind));
    return candidates.filter((each) => isClear.has(each.employerId) && !onSign.has(each.id));
  }

  private async close(paid: readonly OpenCase[], asOf: CivilDate): Promise<void> {
    if (paid.length === 0) return;
    const ids = paid.map(({ id }) => id);
    const before = await this.cases.byIds(ids);
    const data = { cause: 'paid-in-full', reason: null, document: null, signedBy: null, proposalId: null } as const;
    await this.log.appendAll(
      CLOSED,
      SYSTEM_ACTOR,
      ids.map((caseId) => ({ caseId, occurredOn: asOf, data })),
    );
    await this.cases.close(ids, asOf, data.cause);
    await this.audit.appendAll(
      before.map(({ id, employerId: _, ...row }) => ({
        actor: SYSTEM_ACTOR,
        action: 'case.closed',
        subject: `case:${id}`,
        before: row,
        after: { ...row, closedOn: asOf, closingReason: data.cause, version: row.version + 1 },
      })),
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { EmployerHistoryQuery, type CountedPayment } from '../../contributions/contributions.api';
import { SYSTEM_ACTOR } from '../domain/case-event-type';
import {
  OPENED,
  PROMISE_BROKEN,
  PROMISE_KEPT,
  PROMISE_MADE,
  PROMISE_WITHDRAWN,
  readCaseEvents,
} from '../domain/case-events';
import { caseStateOf, type PromiseOfCase } from '../domain/case-state';
import { isDue, resultOf, type PromiseResult } from '../domain/promises';
import { CaseEventRepository } from '../persistence/case-event.repository';
import { CaseRepository, type CaseRow } from '../persistence/case.repository';
import { CaseLog } from './case-log';

interface PromiseToCheck extends PromiseOfCase {
  readonly row: CaseRow;
}

/** How many promises were found kept and broken. */
export interface CheckedPromises {
  readonly kept: number;
  readonly broken: number;
}

/**
 * Checks the promises to pay whose day has passed: kept where what was received from the day of the promise to its last day reaches the
 * amount, else broken. While a case is open its promises are looked at again: money recorded late, or taken back, turns the result round
 * by a further event. Repeated, it finds nothing to do.
 */
@Injectable()
export class CheckPromises {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseRepository,
    private readonly events: CaseEventRepository,
    private readonly payments: EmployerHistoryQuery,
    private readonly log: CaseLog,
    private readonly audit: AuditTrail,
  ) {}

  async run(asOf: CivilDate): Promise<CheckedPromises> {
    return this.unitOfWork.run(async () => {
      await lockUntilCommit(this.database, 'promise-check');
      const due = await this.promisesToCheck(asOf);
      const receipts = groupedBy(await this.paymentsFor(due), ({ employerId }) => employerId);
      const checked = { kept: 0, broken: 0 };
      for (const promise of due) {
        const result = resultOf(promise, receipts.get(promise.row.employerId) ?? [], asOf);
        if (!result) continue;
        const status = result.kept ? 'kept' : 'broken';
        if (promise.status === status) continue;
        await this.record(promise, result);
        checked[status] += 1;
      }
      return checked;
    });
  }

  private async promisesToCheck(asOf: CivilDate): Promise<PromiseToCheck[]> {
    const ids = await this.events.casesWith(PROMISE_MADE.kind);
    const kinds = [OPENED, PROMISE_MADE, PROMISE_KEPT, PROMISE_BROKEN, PROMISE_WITHDRAWN].map(({ kind }) => kind);
    const events = readCaseEvents(await this.events.listOfKinds(ids, kinds));
    const byCase = groupedBy(events, ({ caseId }) => caseId);
    return (await this.cases.byIds(ids)).flatMap((row) =>
      caseStateOf(byCase.get(row.id) ?? [])
        .promises.filter((promise) => promise.status !== 'withdrawn' && isDue(promise, asOf))
        .filter((promise) => promise.status === 'open' || row.closedOn === null)
        .map((promise) => ({ ...promise, row })),
    );
  }

  private async paymentsFor(promises: readonly PromiseToCheck[]): Promise<CountedPayment[]> {
    const first = promises.map(({ madeOn }) => madeOn).toSorted()[0];
    if (first === undefined) return [];
    return this.payments.countedPayments([...new Set(promises.map(({ row }) => row.employerId))], first);
  }

  private async record(promise: PromiseToCheck, { kept, received, decidedOn }: PromiseResult): Promise<void> {
    const { id, row, amount, payBy, status } = promise;
    const type = kept ? PROMISE_KEPT : PROMISE_BROKEN;
    const data = { promiseId: id, amount, payBy, received };
    await this.log.append(type, SYSTEM_ACTOR, { caseId: row.id, occurredOn: decidedOn, data });
    await this.audit.append({
      actor: SYSTEM_ACTOR,
      action: `case.${type.kind}`,
      subject: `case:${row.id}`,
      before: { promiseId: id, status },
      after: { promiseId: id, status: kept ? 'kept' : 'broken', received: Number(received), amount: Number(amount) },
    });
  }
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

import { Inject, Injectable } from '@nestjs/common';
import { reportError } from '../domain/report-errors';
import type { Dong } from '../../../kernel/money';
import { toJsonInteger } from '../../../kernel/money';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { CollectionPlanRepository } from '../persistence/collection-plan.repository';

/** What an authority is to collect in a year, and the decision that says so. */
export interface NewCollectionPlan {
  readonly authorityCode: string;
  readonly year: number;
  /** Whole đồng. */
  readonly amount: Dong;
  readonly reference: string;
  readonly actor: string;
}

const YEARS = { first: 2000, last: 2100 };

/** Enters the plan of a year. Append-only and audited: the latest entry holds, reports of before keep theirs; the same again changes nothing. */
@Injectable()
export class SetCollectionPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authorities: AuthorityTreeQuery,
    private readonly plans: CollectionPlanRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns whether anything was entered
   * @throws DomainError `authority.not-found`, `plan.no-amount`, `plan.no-reference`, `plan.no-year`
   */
  async run({ authorityCode, year, amount, reference, actor }: NewCollectionPlan): Promise<{ entered: boolean }> {
    check(year, amount, reference);
    const tree = await this.authorities.load();
    const authorityId = tree.get(authorityCode).id;
    return this.unitOfWork.run(async () => {
      const now = this.clock.now();
      const latest = await this.plans.find(authorityId, year, now);
      const after = { amount: toJsonInteger(amount), reference: reference.trim() };
      const before = latest && { amount: toJsonInteger(latest.amount), reference: latest.reference };
      if (before?.amount === after.amount && before.reference === after.reference) return { entered: false };
      const row = { authorityId, year, amount, reference: after.reference, recordedAt: now, recordedBy: actor };
      await this.plans.insert(row);
      const subject = `collection-plan:${authorityCode}@${year}`;
      await this.audit.append({ actor, action: 'collection-plan.set', subject, before, after });
      return { entered: true };
    });
  }
}

function check(year: number, amount: Dong, reference: string): void {
  if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last)
    throw reportError('plan.no-year', { ...YEARS, year });
  if (amount <= 0n) throw reportError('plan.no-amount', {});
  if (reference.trim() === '') throw reportError('plan.no-reference', {});
}

import { Injectable } from '@nestjs/common';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import type { EnteredPlan } from '../domain/collection-plan';
import { CollectionPlanRepository } from '../persistence/collection-plan.repository';

/** What was entered as the plans of an authority. */
@Injectable()
export class ListCollectionPlans {
  constructor(
    private readonly authorities: AuthorityTreeQuery,
    private readonly plans: CollectionPlanRepository,
  ) {}

  /** Every entry, the latest of a year first: that one holds. @throws DomainError `authority.not-found` */
  async run(authorityCode: string): Promise<EnteredPlan[]> {
    const tree = await this.authorities.load();
    return this.plans.listOf(tree.get(authorityCode).id);
  }
}

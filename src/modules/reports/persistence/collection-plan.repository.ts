import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { Instant } from '../../../kernel/instant';
import { Database } from '../../../platform/database/database';
import { CollectionPlan } from './collection-plan.entity';

/** Keeps the plans of what is to be collected; nothing in it is ever changed. */
@Injectable()
export class CollectionPlanRepository {
  constructor(private readonly database: Database) {}

  /** The plan of an authority and a year as it was known at an instant, if one had been entered. */
  async find(authorityId: number, year: number, knownAt: Instant): Promise<CollectionPlan | null> {
    return this.database.reader().findOne(CollectionPlan, {
      where: { authorityId, year, recordedAt: LessThanOrEqual(knownAt) },
      order: { id: 'DESC' },
    });
  }

  /** Every plan that was entered for an authority, the latest first. */
  async listOf(authorityId: number): Promise<CollectionPlan[]> {
    return this.database.reader().find(CollectionPlan, { where: { authorityId }, order: { year: 'DESC', id: 'DESC' } });
  }

  async insert(plan: Omit<CollectionPlan, 'id'>): Promise<void> {
    await this.database.manager().insert(CollectionPlan, plan);
  }
}

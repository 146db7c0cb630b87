import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThanOrEqual, type Repository } from 'typeorm';
import type { Instant } from '../../../kernel/instant';
import { CollectionPlan } from './collection-plan.entity';

/** Keeps the plans of what is to be collected; nothing in it is ever changed. */
@Injectable()
export class CollectionPlanRepository {
  constructor(@InjectRepository(CollectionPlan) private readonly plans: Repository<CollectionPlan>) {}

  /** The plan of an authority and a year as it was known at an instant, if one had been entered. */
  async find(authorityId: number, year: number, knownAt: Instant): Promise<CollectionPlan | null> {
    return this.plans.findOne({
      where: { authorityId, year, recordedAt: LessThanOrEqual(knownAt) },
      order: { id: 'DESC' },
    });
  }

  /** Every plan that was entered for an authority, the latest first. */
  async listOf(authorityId: number): Promise<CollectionPlan[]> {
    return this.plans.find({ where: { authorityId }, order: { year: 'DESC', id: 'DESC' } });
  }

  async insert(plan: Omit<CollectionPlan, 'id'>): Promise<void> {
    await this.plans.insert(plan);
  }
}

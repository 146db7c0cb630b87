import { Entity } from 'typeorm';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import { DongColumn, IdColumn, InstantColumn, IntegerColumn, TextColumn } from '../../../platform/database/columns';

/** What an authority is to collect in a year, by the decision that says so. Append-only: a changed plan is a new row, the latest holds. */
@Entity('collection_plan')
export class CollectionPlan {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  authorityId!: number;

  @IntegerColumn()
  year!: number;

  @DongColumn()
  amount!: Dong;

  /** The decision that set the plan. */
  @TextColumn()
  reference!: string;

  @InstantColumn()
  recordedAt!: Instant;

  @TextColumn()
  recordedBy!: string;
}

import { Entity } from 'typeorm';
import type { Dong } from '../../../kernel/money';
import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import { DongColumn, InstantColumn, IntegerColumn, PeriodColumn, TextColumn } from '../../../platform/database/columns';

/** What a firm declared to the tax office for a month. */
@Entity('tax_registry')
export class TaxRegistryEntry {
  @TextColumn({ primary: true })
  taxCode!: string;

  @PeriodColumn({ primary: true })
  period!: Period;

  @TextColumn()
  name!: string;

  @TextColumn({ nullable: true })
  address!: string | null;

  @IntegerColumn()
  authorityId!: number;

  @IntegerColumn()
  declaredWorkers!: number;

  @DongColumn()
  declaredWageFund!: Dong;

  /** The employer that it was matched with; null while it is not, or where there is none. */
  @IntegerColumn({ nullable: true })
  employerId!: number | null;

  @InstantColumn()
  recordedAt!: Instant;

  @IntegerColumn()
  importId!: number;

  @IntegerColumn()
  line!: number;
}

import { Entity } from 'typeorm';
import type { Instant } from '../../../kernel/instant';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import { IdColumn, InstantColumn, IntegerColumn, TextColumn } from '../../../platform/database/columns';

/** How an employer pays from a month on, where that has changed; without rows the register's method holds for all months. */
@Entity('employer_payment_method')
export class EmployerPaymentMethod {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  employerId!: number;

  @TextColumn()
  method!: PaymentMethod;

  /** The month `YYYY-MM`; empty: from the beginning. */
  @TextColumn()
  since!: string;

  @InstantColumn()
  recordedAt!: Instant;

  @IntegerColumn({ nullable: true })
  importId!: number | null;
}

import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import { CivilDateColumn, IdColumn, IntegerColumn, TextColumn } from '../../../platform/database/columns';

/** An employer (đơn vị): the debtor. */
@Entity('employer')
export class Employer {
  @IdColumn()
  id!: number;

  @TextColumn()
  code!: string;

  @TextColumn({ nullable: true })
  taxCode!: string | null;

  @TextColumn()
  name!: string;

  @TextColumn()
  address!: string;

  @IntegerColumn()
  authorityId!: number;

  /** One of the 15 groups of form B03-TS. */
  @TextColumn()
  sector!: string;

  @TextColumn()
  paymentMethod!: PaymentMethod;

  @CivilDateColumn({ nullable: true })
  registeredOn!: CivilDate | null;

  @TextColumn({ nullable: true })
  email!: string | null;

  @TextColumn({ nullable: true })
  phone!: string | null;

  @TextColumn({ nullable: true })
  legalRepresentative!: string | null;

  /** Code, tax code, name and address in lower case without diacritics; what the search compares with. */
  @TextColumn()
  searchText!: string;
}

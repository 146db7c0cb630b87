import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import {
  CivilDateColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  TextColumn,
} from '../../../platform/database/columns';

/** What an office prints on its papers from a day on. Append-only: of two for one day the later holds. */
@Entity('office_details')
export class OfficeDetailsRow {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  authorityId!: number;

  @CivilDateColumn()
  validFrom!: CivilDate;

  @TextColumn()
  address!: string;

  @TextColumn()
  phone!: string;

  @TextColumn()
  contactName!: string;

  @TextColumn()
  contactPhone!: string;

  @TextColumn()
  accountNumber!: string;

  @TextColumn()
  bank!: string;

  @TextColumn()
  bankBin!: string;

  @TextColumn({ nullable: true })
  treasuryAccount!: string | null;

  @TextColumn({ nullable: true })
  treasury!: string | null;

  @TextColumn({ nullable: true })
  signsFor!: string | null;

  @TextColumn()
  signerTitle!: string;

  @TextColumn()
  signerName!: string;

  @InstantColumn()
  recordedAt!: Instant;

  @TextColumn()
  recordedBy!: string;
}

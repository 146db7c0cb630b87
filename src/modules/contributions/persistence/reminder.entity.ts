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

/** A reminder that was sent, by this system (`noticeId`) or before it (`importId`). */
@Entity('reminder')
export class Reminder {
  @IdColumn()
  id!: number;

  @TextColumn()
  reminderNo!: string;

  @IntegerColumn()
  employerId!: number;

  @CivilDateColumn()
  sentOn!: CivilDate;

  @CivilDateColumn({ nullable: true })
  servedOn!: CivilDate | null;

  /** Which rule asked for it; absent: the monthly letter. */
  @TextColumn({ nullable: true })
  kind!: string | null;

  /** JSON list of the keys of the items that the letter names; null where nobody knows: it was sent before this system. */
  @TextColumn({ nullable: true })
  lists!: string | null;

  @InstantColumn()
  recordedAt!: Instant;

  @IntegerColumn({ nullable: true })
  noticeId!: number | null;

  /** The paper of a case, where a step sent it. */
  @IntegerColumn({ nullable: true })
  documentId!: number | null;

  @IntegerColumn({ nullable: true })
  importId!: number | null;

  @IntegerColumn({ nullable: true })
  line!: number | null;
}

import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import {
  CivilDateColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  PeriodColumn,
  TextColumn,
} from '../../../platform/database/columns';

/** How far a notice has come. */
export const NOTICE_STATES = ['queued', 'issued', 'rendered', 'void'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** A notice to an employer, from the queue to the rendered document. */
@Entity('notice')
export class Notice {
  @IdColumn()
  id!: number;

  @TextColumn()
  kind!: string;

  @IntegerColumn()
  employerId!: number;

  @IntegerColumn({ nullable: true })
  caseId!: number | null;

  @IntegerColumn()
  authorityId!: number;

  @PeriodColumn()
  period!: Period;

  @CivilDateColumn()
  asOf!: CivilDate;

  @TextColumn()
  state!: NoticeState;

  @IntegerColumn({ nullable: true })
  year!: number | null;

  @IntegerColumn({ nullable: true })
  number!: number | null;

  @CivilDateColumn({ nullable: true })
  issuedOn!: CivilDate | null;

  /** When it went out; null while it only has its number. */
  @CivilDateColumn({ nullable: true })
  dispatchedOn!: CivilDate | null;

  @CivilDateColumn({ nullable: true })
  servedOn!: CivilDate | null;

  @IntegerColumn()
  serviceAttempts!: number;

  /** Figures and rules as they were when the notice was issued. */
  @JsonColumn({ nullable: true })
  snapshot!: unknown;

  /** JSON list of the keys of the items that the letter names. */
  @TextColumn({ nullable: true })
  lists!: string | null;

  @TextColumn({ nullable: true })
  snapshotSha256!: string | null;

  @TextColumn({ nullable: true })
  templateSha256!: string | null;

  @TextColumn({ nullable: true })
  documentSha256!: string | null;

  @TextColumn({ nullable: true })
  voidReason!: string | null;
}

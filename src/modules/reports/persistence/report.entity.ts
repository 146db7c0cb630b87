import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import {
  CivilDateColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  PeriodColumn,
  TextColumn,
} from '../../../platform/database/columns';

/** A frozen report: one version of what an authority was told about a period. */
@Entity('report')
export class Report {
  @IdColumn()
  id!: number;

  @TextColumn()
  kind!: string;

  @IntegerColumn()
  authorityId!: number;

  @PeriodColumn()
  period!: Period;

  @IntegerColumn()
  version!: number;

  @CivilDateColumn()
  asOf!: CivilDate;

  @InstantColumn()
  knownAt!: Instant;

  @JsonColumn()
  snapshot!: unknown;

  @TextColumn()
  snapshotSha256!: string;

  @InstantColumn()
  createdAt!: Instant;

  /** Null where nobody was named. */
  @TextColumn({ nullable: true })
  madeBy!: string | null;

  @IntegerColumn({ nullable: true })
  restatesId!: number | null;

  /** Why a re-statement differs from the version it restates. */
  @JsonColumn({ nullable: true })
  causes!: unknown;

  /** The head of the audit trail when it was sealed; null where the trail had no entry. */
  @TextColumn({ nullable: true })
  auditHead!: string | null;

  /** The newest row of each kind of fact that there was when it was made; null in reports of before. */
  @JsonColumn({ nullable: true })
  factsSeen!: unknown;
}

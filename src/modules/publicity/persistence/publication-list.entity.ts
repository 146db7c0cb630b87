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

/** A version of the public list of an office for a month. What was published never changes; the next version supersedes it. */
@Entity('publication_list')
export class PublicationList {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  authorityId!: number;

  @PeriodColumn()
  month!: Period;

  @IntegerColumn()
  version!: number;

  @CivilDateColumn()
  publishedOn!: CivilDate;

  @InstantColumn()
  publishedAt!: Instant;

  @TextColumn()
  publishedBy!: string;

  @JsonColumn()
  snapshot!: unknown;

  @TextColumn()
  snapshotSha256!: string;
}

import { Entity } from 'typeorm';
import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import type { ParticipantKind } from '../../../law/participant-kinds';
import { IdColumn, InstantColumn, IntegerColumn, PeriodColumn, TextColumn } from '../../../platform/database/columns';

/** People insured in an office's area at the end of a month. Append-only: what is entered again is a new row, the latest holds. */
@Entity('participant_count')
export class ParticipantCountRow {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  authorityId!: number;

  @PeriodColumn()
  period!: Period;

  @TextColumn()
  kind!: ParticipantKind;

  @IntegerColumn()
  people!: number;

  @InstantColumn()
  recordedAt!: Instant;

  @IntegerColumn()
  importId!: number;

  @IntegerColumn()
  line!: number;
}

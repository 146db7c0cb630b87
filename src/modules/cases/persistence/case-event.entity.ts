import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import {
  CivilDateColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../../../platform/database/columns';

/** Something that happened in a case. Append-only: nothing here is ever changed or removed. */
@Entity('case_event')
export class CaseEvent {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  caseId!: number;

  /** 1, 2, 3 … within the case, without gaps. */
  @IntegerColumn()
  sequence!: number;

  @TextColumn()
  kind!: string;

  @CivilDateColumn()
  occurredOn!: CivilDate;

  @InstantColumn()
  recordedAt!: Instant;

  @TextColumn()
  actor!: string;

  @JsonColumn()
  data!: unknown;

  @TextColumn({ nullable: true })
  documentSha256!: string | null;

  /** Under which the caller may ask again without its happening twice. */
  @TextColumn({ nullable: true })
  idempotencyKey!: string | null;

  /** What was asked under the key. */
  @TextColumn({ nullable: true })
  requestSha256!: string | null;
}

import { Entity } from 'typeorm';
import type { Instant } from '../../../kernel/instant';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '../../../platform/database/columns';

/** Who did what to what, when; each entry carries the hash of the one before it. */
@Entity('audit_entry')
export class AuditEntry {
  @IdColumn()
  id!: number;

  @InstantColumn()
  at!: Instant;

  @TextColumn()
  actor!: string;

  @TextColumn()
  action!: string;

  @TextColumn()
  subject!: string;

  @JsonColumn({ nullable: true })
  before!: unknown;

  @JsonColumn({ nullable: true })
  after!: unknown;

  @TextColumn()
  previousHash!: string;

  @TextColumn()
  hash!: string;
}

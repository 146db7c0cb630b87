import { Entity } from 'typeorm';
import type { Instant } from '../../../kernel/instant';
import { IdColumn, InstantColumn, IntegerColumn, TextColumn } from '../../../platform/database/columns';

/** One reading of one file, and what came of its rows. */
@Entity('import_run')
export class ImportRun {
  @IdColumn()
  id!: number;

  @TextColumn()
  kind!: string;

  @TextColumn()
  fileName!: string;

  @TextColumn({ nullable: true })
  fileSha256!: string | null;

  /** The hash of the facts that it brought in; null before such hashes were kept. */
  @TextColumn({ nullable: true })
  factsSha256!: string | null;

  @InstantColumn()
  startedAt!: Instant;

  @InstantColumn({ nullable: true })
  finishedAt!: Instant | null;

  @IntegerColumn()
  rows!: number;

  @IntegerColumn()
  accepted!: number;

  @IntegerColumn()
  unchanged!: number;

  @IntegerColumn()
  rejected!: number;

  @TextColumn()
  actor!: string;

  /** What was sent in and read here; null where the command line read a file of its own. */
  @IntegerColumn({ nullable: true })
  uploadId!: number | null;
}

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

/** A dossier as it was frozen when somebody ordered it; its files are made from the snapshot afterwards. */
@Entity('dossier')
export class Dossier {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  caseId!: number;

  @CivilDateColumn()
  asOf!: CivilDate;

  @TextColumn()
  orderedBy!: string;

  @InstantColumn()
  orderedAt!: Instant;

  /** How many papers of the file it holds. */
  @IntegerColumn()
  documents!: number;

  @JsonColumn()
  snapshot!: unknown;

  @TextColumn()
  snapshotSha256!: string;

  @TextColumn({ nullable: true })
  templateSha256!: string | null;

  /** Null until the files have been made. */
  @TextColumn({ nullable: true })
  pdfSha256!: string | null;

  @TextColumn({ nullable: true })
  archiveSha256!: string | null;
}

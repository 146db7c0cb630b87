import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import { CivilDateColumn, IdColumn, IntegerColumn, JsonColumn, TextColumn } from '../../../platform/database/columns';

/** A paper that a step of a case issued: numbered, its content frozen; the document is made from the snapshot afterwards. */
@Entity('case_document')
export class CaseDocument {
  @IdColumn()
  id!: number;

  @TextColumn()
  kind!: string;

  @IntegerColumn()
  caseId!: number;

  @IntegerColumn()
  employerId!: number;

  @IntegerColumn()
  authorityId!: number;

  @IntegerColumn()
  year!: number;

  /** Within an office, a year and a series numbers have no gaps. */
  @TextColumn()
  series!: string;

  @IntegerColumn()
  number!: number;

  /** As it stands on the paper: `05/QĐ-BHXH`. */
  @TextColumn()
  numberText!: string;

  @CivilDateColumn()
  issuedOn!: CivilDate;

  @JsonColumn()
  snapshot!: unknown;

  @TextColumn()
  snapshotSha256!: string;

  @TextColumn({ nullable: true })
  templateSha256!: string | null;

  @TextColumn({ nullable: true })
  documentSha256!: string | null;

  /** From when deadlines run; null until it was served. */
  @CivilDateColumn({ nullable: true })
  servedOn!: CivilDate | null;

  @IntegerColumn()
  serviceAttempts!: number;
}

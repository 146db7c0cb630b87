import { Entity } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn } from '../../../platform/database/columns';

/** How far the audit trail goes, signed: the one row beside it that tells when its end is missing. */
@Entity('audit_head')
export class AuditHead {
  /** 1: there is one trail. */
  @IdColumn()
  id!: number;

  @TextColumn()
  trail!: string;

  @IntegerColumn()
  entries!: number;

  @TextColumn()
  hash!: string;

  @TextColumn()
  signedWith!: string;

  @TextColumn()
  signature!: string;
}

import { Entity } from 'typeorm';
import { IntegerColumn, TextColumn } from '../../../platform/database/columns';

/** Projection: why an employer has no figures. Made anew with every refresh of its projection. */
@Entity('not_computed')
export class NotComputedRow {
  @IntegerColumn({ primary: true })
  employerId!: number;

  /** Of the error. */
  @TextColumn()
  code!: string;

  @TextColumn()
  whyVi!: string;

  @TextColumn()
  whyEn!: string;
}

import { Entity } from 'typeorm';
import { BigIdColumn, IntegerColumn } from '../../../platform/database/columns';

/** A mark that an employer's facts have changed and its projection is stale; the cycle deletes the marks it has seen. */
@Entity('employer_touched')
export class EmployerTouched {
  @BigIdColumn()
  id!: number;

  @IntegerColumn()
  employerId!: number;
}

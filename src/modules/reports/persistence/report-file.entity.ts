import { Entity } from 'typeorm';
import { IntegerColumn, TextColumn } from '../../../platform/database/columns';

/** A report in one file format. */
@Entity('report_file')
export class ReportFile {
  @IntegerColumn({ primary: true })
  reportId!: number;

  @TextColumn({ primary: true })
  format!: string;

  @TextColumn()
  documentSha256!: string;
}

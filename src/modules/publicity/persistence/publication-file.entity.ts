import { Entity } from 'typeorm';
import { IntegerColumn, TextColumn } from '../../../platform/database/columns';

/** A document that was made of a version of a public list. */
@Entity('publication_file')
export class PublicationFile {
  @IntegerColumn({ primary: true })
  listId!: number;

  /** `pdf`, `xlsx`. */
  @TextColumn({ primary: true })
  format!: string;

  @TextColumn()
  documentSha256!: string;
}

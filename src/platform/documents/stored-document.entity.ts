import { Entity } from 'typeorm';
import type { Instant } from '../../kernel/instant';
import { InstantColumn, IntegerColumn, TextColumn } from '../database/columns';

/** A document whose bytes lie in the content-addressed folder under their SHA-256. */
@Entity('stored_document')
export class StoredDocument {
  @TextColumn({ primary: true })
  sha256!: string;

  @TextColumn()
  mediaType!: string;

  /** Bytes. */
  @IntegerColumn()
  size!: number;

  @TextColumn()
  fileName!: string;

  @InstantColumn()
  createdAt!: Instant;
}

import { Entity } from 'typeorm';
import type { Instant } from '../../../kernel/instant';
import type { Language } from '../../../kernel/language';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../../../platform/database/columns';
import type { ImportKind } from '../domain/import-kind';
import type { UploadState } from '../domain/import-upload';

/** A file that was sent in, from its check to its recording. */
@Entity('import_upload')
export class ImportUpload {
  @IdColumn()
  id!: number;

  /** The folder in which it lies, by a name of the program's own. */
  @TextColumn()
  folder!: string;

  /** Null until it has been recognised. */
  @TextColumn({ nullable: true })
  kind!: ImportKind | null;

  /** As it was called by whoever sent it; shown, never a path. */
  @TextColumn()
  fileName!: string;

  /** Bytes. */
  @IntegerColumn()
  size!: number;

  @TextColumn()
  sha256!: string;

  /** Changed master data replace what is registered. */
  @FlagColumn()
  updateRegistered!: boolean;

  /** In which the sentences below, and the file of rejected rows, are written. */
  @TextColumn()
  language!: Language;

  @TextColumn()
  state!: UploadState;

  /** Counts the works on it: each check and each recording is another. */
  @IntegerColumn()
  round!: number;

  /** The files in its folder of which it consists: what was sent in, then the rejected rows of the one before, mended. */
  @JsonColumn()
  parts!: readonly string[];

  @InstantColumn()
  uploadedAt!: Instant;

  @TextColumn()
  uploadedBy!: string;

  @InstantColumn({ nullable: true })
  checkedAt!: Instant | null;

  @InstantColumn({ nullable: true })
  recordedAt!: Instant | null;

  @TextColumn({ nullable: true })
  recordedBy!: string | null;

  @IntegerColumn()
  rows!: number;

  @IntegerColumn()
  accepted!: number;

  @IntegerColumn()
  unchanged!: number;

  @IntegerColumn()
  rejected!: number;

  @JsonColumn()
  warnings!: readonly string[];

  /** Why the file, or what was sent in later to mend it, could not be read as a whole. */
  @TextColumn({ nullable: true })
  failure!: string | null;

  @InstantColumn({ nullable: true })
  filesRemovedAt!: Instant | null;

  @TextColumn({ nullable: true })
  idempotencyKey!: string | null;
}

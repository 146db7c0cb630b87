import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { IsFilledText } from '../../../platform/http/field-rules';
import { says } from '../../../platform/pages/checked-query';
import { SHELL_WORDS } from '../../../platform/pages/shell-words';
import { IMPORT_KINDS, type ImportKind } from '../domain/import-kind';
import { WORDS } from '../words';

const LONGEST_ACTOR = 100;
const LARGEST_ID = 2_147_483_647;
const UNKNOWN = says(SHELL_WORDS.forms.unknown);

/** Which page of a list. */
export class PageQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt(UNKNOWN)
  @Min(1, UNKNOWN)
  @Max(1_000_000, UNKNOWN)
  page?: number;
}

/** Which import. */
export class ImportNumber {
  @Type(() => Number)
  @IsInt(UNKNOWN)
  @Min(1, UNKNOWN)
  @Max(LARGEST_ID, UNKNOWN)
  id!: number;
}

/** Who acts. */
export class ActorForm {
  @IsFilledText(LONGEST_ACTOR, says(WORDS.forms.noActor))
  actor!: string;
}

/** What goes along with a file that is sent in. */
export class UploadForm extends ActorForm {
  @IsOptional()
  @IsIn(IMPORT_KINDS, says(WORDS.forms.badKind))
  kind?: ImportKind;

  @IsOptional()
  @IsIn(['true'], UNKNOWN)
  update?: string;

  /** Of the form, so that pressing twice sends in once. */
  @IsOptional()
  @Matches(/^[\w-]{8,60}$/, UNKNOWN)
  key?: string;
}

/** Which check a form was made after. */
export class RoundForm {
  @Type(() => Number)
  @IsInt(UNKNOWN)
  @Min(1, UNKNOWN)
  @Max(LARGEST_ID, UNKNOWN)
  round!: number;
}

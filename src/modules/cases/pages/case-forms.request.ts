import { Type } from 'class-transformer';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { IsFilledText } from '../../../platform/http/field-rules';
import { sentence } from '../../../platform/pages/form-sentences';
import { says } from '../../../platform/pages/checked-query';
import { SHELL_WORDS } from '../../../platform/pages/shell-words';
import { LARGEST_ID, NumberPath } from '../../../platform/pages/number-path.request';

/** What every form of a case sends: who acts, the version that the page showed, and a key that keeps it from counting twice. */
export class CaseForm {
  @IsFilledText(100, sentence('actor'))
  actor!: string;

  @Type(() => Number)
  @IsInt(sentence('number'))
  version!: number;

  @Matches(/^[\w-]{8,100}$/, says(SHELL_WORDS.forms.unknown))
  key!: string;
}

/** Which step of which case. */
export class StepPagePath extends NumberPath {
  @Matches(/^[a-z][a-z0-9-]{1,60}$/, says(SHELL_WORDS.forms.unknown))
  name!: string;
}

/** Which pause of which case. */
export class PausePath extends NumberPath {
  @Type(() => Number)
  @IsInt(sentence('number'))
  @Min(1, sentence('number'))
  @Max(LARGEST_ID, sentence('number'))
  pauseId!: number;
}

import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { IsDay, IsFilledText } from '../../../platform/http/field-rules';
import { says } from '../../../platform/pages/checked-query';
import { PARAMETER_WORDS } from '../words';

const { one: WORDS } = PARAMETER_WORDS;

/** What the form of a parameter sends to enter a value. */
export class EntryForm {
  @IsDay(says(WORDS.fromMissing))
  from!: string;

  @IsFilledText(2000, says(WORDS.valueMissing))
  value!: string;

  @IsOptional()
  @MaxLength(500, says(WORDS.referenceLabel))
  reference?: string;

  @IsOptional()
  @IsIn(['yes', 'no'], says(WORDS.assumedLabel))
  assumed?: 'yes' | 'no';

  /** What was asked about and is meant all the same, as `confirmationOf` writes it. */
  @IsOptional()
  @MaxLength(2100, says(WORDS.confirmHint))
  confirm?: string;

  @IsFilledText(100, says(WORDS.whoMissing))
  actor!: string;
}

/** Which year's days off are looked at. */
export class DaysOffQuery {
  @IsOptional()
  @Matches(/^(19|20|21)\d{2}$/, says(PARAMETER_WORDS.daysOff.yearWrong))
  year?: string;
}

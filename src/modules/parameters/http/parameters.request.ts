import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, Matches, MaxLength } from 'class-validator';
import { Code, Day, Each, Flag, Text } from '../../../platform/http/answer-fields';
import { IsDay, IsFilledText } from '../../../platform/http/field-rules';
import { says } from '../../../platform/pages/checked-query';
import { PARAMETER_WORDS } from '../words';

const { one: WORDS } = PARAMETER_WORDS;

/** The name of a parameter in an address. */
export class ParameterPath {
  @ApiProperty({ example: 'monthly-charge-rate.SI' })
  @MaxLength(100, says(PARAMETER_WORDS.problems.title))
  name!: string;
}

/** Which parameters are listed. */
export class ParametersRequest {
  @ApiProperty({ required: false, description: 'Only parameters whose name contains this', example: 'evasion' })
  @IsOptional()
  @MaxLength(100, says(PARAMETER_WORDS.list.none))
  q?: string;
}

/** A dated value that is entered. */
export class ParameterEntryRequest {
  @ApiProperty({ description: 'First day on which it holds', example: '2026-01-01' })
  @IsDay(says(WORDS.fromMissing))
  from!: string;

  @ApiProperty({ description: 'Written as the values that are listed', example: '0.006700' })
  @IsFilledText(2000, says(WORDS.valueMissing))
  value!: string;

  @ApiProperty({ description: 'The document that it rests on', example: 'Thông báo số 12/TB-BHXH ngày 10/01/2026' })
  @IsFilledText(500, says(WORDS.referenceLabel))
  reference!: string;

  @ApiProperty({ required: false, description: 'Nothing published confirms it', example: false })
  @IsOptional()
  @IsBoolean(says(WORDS.assumedLabel))
  assumed?: boolean;

  @ApiProperty({ required: false, description: 'It is meant though it looks like a slip', example: false })
  @IsOptional()
  @IsBoolean(says(WORDS.confirmHint))
  confirm?: boolean;
}

/** A dated value of a parameter. */
export class ParameterValueAnswer {
  @ApiProperty({ example: '2025-01-01' })
  from!: string;

  @ApiProperty({ type: String, nullable: true, description: 'First day on which it no longer holds' })
  until!: string | null;

  @ApiProperty({ example: '0.006700' })
  value!: string;

  @ApiProperty({ example: 'Thông báo số 12/TB-BHXH' })
  reference!: string;

  @ApiProperty({ enum: ['sourced', 'recalled', 'derived', 'assumed'] })
  certainty!: string;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;
}

/** A legal parameter with its values, oldest first. */
export class ParameterAnswer {
  @ApiProperty({ example: 'monthly-charge-rate.SI' })
  name!: string;

  @ApiProperty({ description: 'What kind of value it holds', example: 'rate' })
  kind!: string;

  @ApiProperty({ description: 'Whether it decides what is owed; the others decide measures and deadlines' })
  decidesWhatIsOwed!: boolean;

  @ApiProperty({ type: () => [ParameterValueAnswer] })
  entries!: ParameterValueAnswer[];
}

/** What came of entering a value. */
export class ParameterEnteredAnswer {
  @ApiProperty({ description: 'False where the same value was there already' })
  entered!: boolean;
}

/** Which year's days off are asked for. */
export class YearPath {
  @ApiProperty({ example: '2027' })
  @Matches(/^(19|20|21)\d{2}$/, says(PARAMETER_WORDS.daysOff.yearWrong))
  year!: string;
}

/** A day that differs from its weekday. */
export class DayOffAnswer {
  @Day()
  date!: string;

  @Code(['off', 'work'], { description: '`work`: a weekend day worked in exchange' })
  kind!: 'off' | 'work';

  @Text({ example: 'Tết Nguyên đán' })
  name!: string;

  @Code(['sourced', 'recalled', 'derived', 'assumed'])
  certainty!: 'sourced' | 'recalled' | 'derived' | 'assumed';

  @Text({ example: 'Bộ luật Lao động 2019, Điều 112' })
  reference!: string;
}

/** The days off of a year. */
export class DaysOffAnswer {
  @Text({ example: '2027' })
  year!: string;

  @Flag({ description: 'False where nobody has entered a day off of the year' })
  known!: boolean;

  @Each(() => DayOffAnswer)
  days!: readonly DayOffAnswer[];
}

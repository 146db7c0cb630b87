import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { parseCivilDate } from '../../../kernel/civil-date';
import { LONGEST_NAME } from '../../cases/cases.api';
import { DUTY_CHOICES, type DutyChoice, type DutyPosition } from '../../cases/cases.api';
import { sentence } from '../../../platform/pages/form-sentences';
import { domainSentence } from './form-sentences';
import { IsCivilDateText } from '../../../platform/pages/is-civil-date-text';
import { CODE } from '../../../platform/http/code-pattern';

const CURSOR = { message: 'cursor là giá trị nextCursor của trang trước' };
const LIMIT = { message: 'limit là số nguyên từ 1 đến 200' };

/** Which duties are asked for over the API, and which page of them. */
export class DutiesApiRequest {
  @ApiPropertyOptional({ description: 'Code of an office, with the offices below it', example: 'LG' })
  @IsOptional()
  @Matches(CODE, domainSentence('authority'))
  authority?: string;

  @ApiPropertyOptional({ description: 'Exactly this officer' })
  @IsOptional()
  @MaxLength(LONGEST_NAME, sentence('optionalName'))
  officer?: string;

  @ApiPropertyOptional({
    description: 'Missed, still in time, done, or all',
    enum: [...DUTY_CHOICES, 'all'],
    default: 'missed',
  })
  @IsOptional()
  @IsIn([...DUTY_CHOICES, 'all'], sentence('choice'))
  state?: DutyChoice | 'all';

  @ApiPropertyOptional({ description: 'A kind of duty, as `report.monthly`' })
  @IsOptional()
  @Matches(/^[\w.-]{1,60}$/, sentence('choice'))
  kind?: string;

  @ApiPropertyOptional({ description: 'As they stood on this day, YYYY-MM-DD; absent: today', format: 'date' })
  @IsOptional()
  @IsCivilDateText(sentence('date'))
  asOf?: string;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before, of the same question' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])_\d{1,9}$/, CURSOR)
  cursor?: string;

  @ApiPropertyOptional({ description: 'Rows of a page', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt(LIMIT)
  @Min(1, LIMIT)
  @Max(200, LIMIT)
  limit?: number;
}

/** Where the page before ended. @throws DomainError where the day in it does not exist */
export function positionIn(cursor: string): DutyPosition {
  const [day = '', id = ''] = cursor.split('_');
  return { day: parseCivilDate(day), id: Number(id) };
}

import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { sentence } from './form-sentences';
import { IsCivilDateText } from './is-civil-date-text';

/** Which day is asked for. */
export class DayRequest {
  @ApiPropertyOptional({
    description: 'The day, YYYY-MM-DD; absent: today in Vietnam',
    example: '2026-11-05',
    format: 'date',
  })
  @IsOptional()
  @IsCivilDateText(sentence('date'))
  asOf?: string;
}

import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { CASE_STATES, type CaseStateCode } from '../domain/listed-case';
import { sentence } from './checked-query';

/** Which cases are asked for, and which page of them. */
export class CaseListRequest {
  @ApiPropertyOptional({ description: 'Code of an office, with the offices below it', example: 'LG' })
  @IsOptional()
  @Matches(/^\S{1,40}$/, sentence('authority'))
  authority?: string;

  @ApiPropertyOptional({ description: 'Exactly this officer' })
  @IsOptional()
  @MaxLength(200, sentence('optionalName'))
  officer?: string;

  @ApiPropertyOptional({ description: 'Only open or only closed cases', enum: CASE_STATES })
  @IsOptional()
  @IsIn(CASE_STATES, sentence('choice'))
  state?: CaseStateCode;

  @ApiPropertyOptional({ description: 'Words that the employer’s code, tax code, name and address together must have' })
  @IsOptional()
  @MaxLength(100, sentence('search'))
  q?: string;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before; absent: the newest' })
  @IsOptional()
  @Type(() => Number)
  @IsInt(sentence('cursor'))
  @Min(1, sentence('cursor'))
  @Max(2_147_483_647, sentence('cursor'))
  cursor?: number;

  @ApiPropertyOptional({ description: 'Rows of a page', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt(sentence('limit'))
  @Min(1, sentence('limit'))
  @Max(200, sentence('limit'))
  limit?: number;
}

import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsDay } from '../../../platform/http/field-rules';

/** Which day's offices are asked for. */
export class AuthoritiesQuery {
  @ApiPropertyOptional({
    description: 'The day, YYYY-MM-DD; absent: today in Vietnam',
    example: '2026-11-05',
    format: 'date',
  })
  @IsOptional()
  @IsDay({ message: 'Ngày không có thật; ghi theo dạng YYYY-MM-DD, ví dụ 2026-11-05' })
  asOf?: string;
}

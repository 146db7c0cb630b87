import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { CODE } from '../../../platform/http/code-pattern';

/** Which statement is asked for. */
export class StatementRequest {
  @ApiPropertyOptional({
    description: 'The day of the statement, YYYY-MM-DD; absent: today in Vietnam',
    example: '2026-03-31',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'asOf phải là ngày dạng YYYY-MM-DD, ví dụ 2026-03-31' })
  asOf?: string;

  @ApiPropertyOptional({
    description: 'Facts recorded later are left out; absent: now',
    example: '2026-04-01T00:00:00Z',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}/, { message: 'knownAt phải là thời điểm ISO 8601, ví dụ 2026-04-01T00:00:00Z' })
  knownAt?: string;
}

/** Whose statement is asked for. */
export class EmployerPath {
  @ApiProperty({ description: 'Mã đơn vị', example: 'TA0001A' })
  @Matches(CODE, { message: 'Mã đơn vị có từ 1 đến 100 ký tự in được' })
  employerCode!: string;
}

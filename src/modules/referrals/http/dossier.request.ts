import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay } from '../../../platform/http/field-rules';

const NUMBER = { message: 'Số hồ sơ là số nguyên từ 1' };

/** Which case. */
export class DossierPath {
  @ApiProperty({ description: 'Number of the case', minimum: 1 })
  @Type(() => Number)
  @IsInt(NUMBER)
  @Min(1, NUMBER)
  @Max(2_147_483_647, NUMBER)
  id!: number;
}

/** Which file of a kept dossier. */
export class KeptDossierPath extends DossierPath {
  @ApiProperty({ description: 'Row of the dossier', minimum: 1 })
  @Type(() => Number)
  @IsInt(NUMBER)
  @Min(1, NUMBER)
  @Max(2_147_483_647, NUMBER)
  dossierId!: number;

  @ApiProperty({ enum: ['pdf', 'zip'] })
  @IsIn(['pdf', 'zip'], { message: 'Dạng tệp là pdf hoặc zip' })
  form!: 'pdf' | 'zip';
}

/** As of which day. */
export class DossierQuery {
  @ApiPropertyOptional({ description: 'YYYY-MM-DD; absent: today in Vietnam', format: 'date' })
  @IsOptional()
  @IsDay({ message: 'Ngày phải là ngày có thật, dạng YYYY-MM-DD, ví dụ 2026-11-05' })
  asOf?: string;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { IsDay } from '../../../platform/http/field-rules';

const LARGEST_ID = 2_147_483_647;
const DAY = 'phải là ngày có thật, dạng YYYY-MM-DD, ví dụ 2026-11-05';

/** Which case. */
export class CasePath {
  @ApiProperty({ description: 'Number of the case', minimum: 1 })
  @Type(() => Number)
  @IsInt({ message: 'Số hồ sơ là số nguyên từ 1' })
  @Min(1, { message: 'Số hồ sơ là số nguyên từ 1' })
  @Max(LARGEST_ID, { message: 'Số hồ sơ là số nguyên từ 1' })
  id!: number;
}

/** Which event of which case. */
export class CaseEventPath extends CasePath {
  @ApiProperty({ description: 'Number of the event, as in the timeline: `event-12`', minimum: 1 })
  @Type(() => Number)
  @IsInt({ message: 'Số sự kiện là số nguyên từ 1' })
  @Min(1, { message: 'Số sự kiện là số nguyên từ 1' })
  @Max(LARGEST_ID, { message: 'Số sự kiện là số nguyên từ 1' })
  eventId!: number;
}

/** Whether a step is only tried. */
export class DryRunQuery {
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'dryRun là true hoặc false' })
  dryRun?: 'true' | 'false';
}

/** Which step in which case. */
export class StepPath extends CasePath {
  @ApiProperty({ description: 'Name of the step' })
  @Matches(/^[a-z][a-z-]{1,60}$/, { message: 'Tên bước là chữ thường và dấu gạch nối' })
  name!: string;
}

/** The day that is asked about. */
export class AsOfQuery {
  @ApiPropertyOptional({ description: 'A day, YYYY-MM-DD; absent: today in Vietnam', format: 'date' })
  @IsOptional()
  @IsDay({ message: `asOf ${DAY}` })
  asOf?: string;
}

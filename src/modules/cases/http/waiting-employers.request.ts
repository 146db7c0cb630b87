import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { CivilDate } from '../../../kernel/civil-date';
import { IsDay, IsFilledText } from '../../../platform/http/field-rules';
import { says } from '../../../platform/pages/checked-query';

const SINCE = says({ vi: 'since: ngày YYYY-MM-DD', en: 'since: a day, YYYY-MM-DD' });

/** Of which office's area the waiting employers are listed. */
export class WaitingEmployersQuery {
  @ApiProperty({ required: false, description: 'Only those of the area of this office', example: 'LG' })
  @IsOptional()
  @IsFilledText(100, says({ vi: 'authority: mã cơ quan', en: 'authority: the code of an office' }))
  authority?: string;
}

/** To which office a waiting employer goes. */
export class AssignmentRequest {
  @ApiProperty({ example: 'LG000123' })
  @IsFilledText(100, says({ vi: 'Ghi mã đơn vị', en: 'employerCode: the code of the employer' }))
  employerCode!: string;

  @ApiProperty({ description: 'One of its successors', example: 'LG01' })
  @IsFilledText(100, says({ vi: 'Ghi mã cơ quan', en: 'authorityCode: the code of the office' }))
  authorityCode!: string;

  @ApiProperty({
    required: false,
    type: String,
    description: 'First day on which the office answers; absent: the first of the current month',
    example: '2026-11-01',
  })
  @IsOptional()
  @IsDay(SINCE)
  since?: CivilDate;
}

/** An office by code and name. */
export class OfficeAnswer {
  @ApiProperty({ example: 'LG01' })
  code!: string;

  @ApiProperty({ example: 'Bảo hiểm xã hội cơ sở Một' })
  name!: string;
}

/** An employer that waits. */
export class WaitingEmployerAnswer {
  @ApiProperty({ example: 'LG000123' })
  employerCode!: string;

  @ApiProperty({ example: 'Công ty TNHH Ví Dụ' })
  name!: string;

  @ApiProperty({ description: 'The office that has ended' })
  ended!: OfficeAnswer;

  @ApiProperty({ type: String, description: 'Its last day', example: '2025-06-30', nullable: true })
  endedOn!: CivilDate | null;

  @ApiProperty({ type: [OfficeAnswer], description: 'Who may take it over' })
  successors!: OfficeAnswer[];

  @ApiProperty({ description: 'Who answers for it until then' })
  meanwhile!: OfficeAnswer;
}

/** Whether anything was changed. */
export class AssignmentAnswer {
  @ApiProperty({ example: true })
  assigned!: boolean;
}

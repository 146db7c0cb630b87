import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches, ValidateIf } from 'class-validator';
import type { Period } from '../../../kernel/period';
import { IsFilledText } from '../../../platform/http/field-rules';
import { says } from '../../../platform/pages/checked-query';
import { RUN_KINDS, RUN_STATES, type RunKind, type RunState } from '../domain/run';

/** What a run is asked for with. */
export class RunRequest {
  @ApiProperty({
    enum: RUN_KINDS,
    description: '`cycle`: the cycle of today; `monthly-report`: the report of an office and a closed month',
  })
  @IsIn(
    RUN_KINDS,
    says({ vi: `Loại là một trong: ${RUN_KINDS.join(', ')}`, en: `kind: one of ${RUN_KINDS.join(', ')}` }),
  )
  kind!: RunKind;

  @ApiProperty({ required: false, description: 'Code of the office (monthly-report)', example: 'LG' })
  @ValidateIf(({ kind }: RunRequest) => kind === 'monthly-report')
  @IsFilledText(100, says({ vi: 'Ghi mã cơ quan', en: 'authority: the code of the office' }))
  authority!: string;

  @ApiProperty({ required: false, description: 'A month that has ended (monthly-report)', example: '2026-10' })
  @ValidateIf(({ kind }: RunRequest) => kind === 'monthly-report')
  @Matches(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, says({ vi: 'Tháng dạng YYYY-MM', en: 'period: a month, YYYY-MM' }))
  period!: Period;
}

/** How far a run is. */
export class RunProgressAnswer {
  @ApiProperty({ example: 750 })
  done!: number;

  @ApiProperty({ example: 2000 })
  total!: number;
}

/** One figure of what a run did. */
export class RunFigureAnswer {
  @ApiProperty({ example: 'cases-opened' })
  code!: string;

  @ApiProperty({ example: 12 })
  count!: number;
}

/** An employer that a run left out, and why. */
export class LeftOutAnswer {
  @ApiProperty({ example: 'TA0001A' })
  employerCode!: string;

  @ApiProperty({ example: 'The parameter monthly-charge-rate.SI has not been entered for 2016-06-01' })
  message!: string;
}

/** What came of a run. */
export class RunResultAnswer {
  @ApiProperty({ type: () => [RunFigureAnswer] })
  figures!: RunFigureAnswer[];

  @ApiProperty({ type: () => [LeftOutAnswer] })
  leftOut!: LeftOutAnswer[];

  @ApiProperty({ type: Number, nullable: true, example: 7 })
  reportId!: number | null;
}

/** A run as it stands. */
export class RunAnswer {
  @ApiProperty({ example: 3 })
  id!: number;

  @ApiProperty({ enum: RUN_KINDS })
  kind!: RunKind;

  @ApiProperty({
    type: Object,
    description: 'What it is about: `day`, or `authority` and `period`',
    example: { day: '2026-11-05' },
  })
  subject!: object;

  @ApiProperty({ enum: RUN_STATES })
  state!: RunState;

  @ApiProperty({ example: 'Nguyễn Thị Minh' })
  requestedBy!: string;

  @ApiProperty({ example: '2026-11-05T02:00:00.000Z' })
  requestedAt!: string;

  @ApiProperty({ type: String, nullable: true, format: 'date-time', example: '2026-11-05T02:00:01.000Z' })
  startedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time', example: '2026-11-05T02:00:01.000Z' })
  endedAt!: string | null;

  @ApiProperty({ type: () => RunProgressAnswer, nullable: true })
  progress!: RunProgressAnswer | null;

  @ApiProperty({ type: () => RunResultAnswer, nullable: true })
  result!: RunResultAnswer | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it failed', example: null })
  error!: string | null;
}

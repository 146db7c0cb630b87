import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches, ValidateIf } from 'class-validator';
import type { Period } from '../../../kernel/period';
import { IsFilledText } from '../../../platform/http/field-rules';
import { says } from '../../../platform/pages/checked-query';
import type { WantedRun } from '../use-cases/request-run.use-case';
import { ASKED_RUN_KINDS, RUN_KINDS, RUN_STATES, type RunKind, type RunState } from '../domain/run';

/** What a run is asked for with. */
export class RunRequest {
  @ApiProperty({
    enum: ASKED_RUN_KINDS,
    description:
      '`cycle`: the cycle of today; `monthly-report`: the report of an office and a closed month; `parameter-trial`: what a value of a parameter would change',
  })
  @IsIn(
    ASKED_RUN_KINDS,
    says({ vi: `Loại là một trong: ${ASKED_RUN_KINDS.join(', ')}`, en: `kind: one of ${ASKED_RUN_KINDS.join(', ')}` }),
  )
  kind!: (typeof ASKED_RUN_KINDS)[number];

  @ApiProperty({ required: false, description: 'Code of the office (monthly-report)', example: 'LG' })
  @ValidateIf(({ kind }: RunRequest) => kind === 'monthly-report')
  @IsFilledText(100, says({ vi: 'Ghi mã cơ quan', en: 'authority: the code of the office' }))
  authority!: string;

  @ApiProperty({ required: false, description: 'A month that has ended (monthly-report)', example: '2026-10' })
  @ValidateIf(({ kind }: RunRequest) => kind === 'monthly-report')
  @Matches(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, says({ vi: 'Tháng dạng YYYY-MM', en: 'period: a month, YYYY-MM' }))
  period!: Period;

  @ApiProperty({ required: false, description: 'A legal parameter (parameter-trial)', example: 'evasion.unpaid-days' })
  @ValidateIf(isTrial)
  @IsFilledText(100, says({ vi: 'Ghi tên tham số', en: 'name: the name of the parameter' }))
  name!: string;

  @ApiProperty({ required: false, description: 'First day of the value (parameter-trial)', example: '2026-01-01' })
  @ValidateIf(isTrial)
  @IsFilledText(10, says({ vi: 'Ngày dạng YYYY-MM-DD', en: 'from: a day, YYYY-MM-DD' }))
  from!: string;

  @ApiProperty({ required: false, description: 'The value as text (parameter-trial)', example: '90' })
  @ValidateIf(isTrial)
  @IsFilledText(2000, says({ vi: 'Ghi giá trị', en: 'value: the value' }))
  value!: string;
}

function isTrial({ kind }: RunRequest): boolean {
  return kind === 'parameter-trial';
}

/** What is asked for, without the fields of other kinds. */
export function wantedOf({ kind, authority, period, name, from, value }: RunRequest): WantedRun {
  if (kind === 'cycle') return { kind };
  return kind === 'monthly-report' ? { kind, authority, period } : { kind, name, from, value };
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

/** What one employer, or all together, owe; whole đồng. */
export class TrialFiguresAnswer {
  @ApiProperty({ example: 1_250_000_000 })
  owed!: number;

  @ApiProperty({ example: 300_000_000 })
  evaded!: number;

  @ApiProperty({ example: 50_000_000 })
  charges!: number;
}

/** An employer whose figures a tried value changes. */
export class TriedEmployerAnswer {
  @ApiProperty({ example: 'TA0001A' })
  employerCode!: string;

  @ApiProperty({ type: () => TrialFiguresAnswer })
  before!: TrialFiguresAnswer;

  @ApiProperty({ type: () => TrialFiguresAnswer })
  after!: TrialFiguresAnswer;
}

/** What a tried value would change. */
export class TrialAnswer {
  @ApiProperty({ description: 'False: the parameter decides measures and deadlines, no amount' })
  decidesWhatIsOwed!: boolean;

  @ApiProperty({ type: () => TrialFiguresAnswer })
  before!: TrialFiguresAnswer;

  @ApiProperty({ type: () => TrialFiguresAnswer })
  after!: TrialFiguresAnswer;

  @ApiProperty({ type: () => [TriedEmployerAnswer], description: 'The ten that change most' })
  largest!: TriedEmployerAnswer[];
}

/** What came of a run. */
export class RunResultAnswer {
  @ApiProperty({ type: () => TrialAnswer, nullable: true, description: 'Of a trial (parameter-trial)' })
  trial!: TrialAnswer | null;

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
    description: 'What it is about: `day` (and `from`), or `authority` and `period` or `month`',
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

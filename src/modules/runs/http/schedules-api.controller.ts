import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import type { Language } from '../../../kernel/language';
import { AnswerLanguage } from '../../../platform/http/answer-language';
import { Actor } from '../../../platform/http/request-headers';
import { says } from '../../../platform/pages/checked-query';
import { SCHEDULE_NAMES, SCHEDULES, scheduleNamed, type Schedule, type ScheduleName } from '../domain/schedules';
import { KeepSchedules } from '../use-cases/keep-schedules.use-case';
import { runAnswer } from './runs.presenter';
import { RunAnswer } from './runs.request';

/** A schedule as it stands. */
export class ScheduleAnswer {
  @ApiProperty({ enum: SCHEDULE_NAMES, example: 'nightly-cycle' })
  name!: ScheduleName;

  @ApiProperty({ example: 'Nightly cycle: arrears, promises, cases' })
  label!: string;

  @ApiProperty({ description: 'When it is due, as cron writes it, on the clock of Vietnam', example: '30 1 * * *' })
  times!: string;

  @ApiProperty({ example: true })
  isOn!: boolean;

  @ApiProperty({ type: String, nullable: true, format: 'date-time', example: '2026-11-05T18:30:00.000Z' })
  nextDue!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'The latest moment for which it was started by itself',
    example: '2026-11-04T18:30:00.000Z',
  })
  lastDue!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time', example: '2026-11-04T18:30:00.250Z' })
  lastStarted!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who switched it last', example: 'Nguyễn Thị Minh' })
  changedBy!: string | null;
}

/** Whether a schedule is to be on. */
export class SwitchRequest {
  @ApiProperty({ example: false })
  @IsBoolean(says({ vi: 'isOn là true hoặc false', en: 'isOn: true or false' }))
  isOn!: boolean;
}

/** What the program starts by itself, over HTTP. */
@ApiTags('runs')
@Controller('api/v1/schedules')
export class SchedulesApiController {
  constructor(private readonly schedules: KeepSchedules) {}

  @Get()
  @ApiOperation({ summary: 'What the program starts by itself, and when' })
  @ApiOkResponse({ type: [ScheduleAnswer] })
  async list(@AnswerLanguage() language: Language): Promise<ScheduleAnswer[]> {
    return (await this.schedules.list()).map((schedule) => scheduleAnswer(schedule, language));
  }

  @Put(':name')
  @ApiOperation({ summary: 'Switch a schedule on or off; audited' })
  @ApiParam({ name: 'name', enum: SCHEDULE_NAMES, example: 'nightly-cycle' })
  @ApiOkResponse({ type: ScheduleAnswer })
  @ApiNotFoundResponse({ description: 'No such schedule (application/problem+json)' })
  async switch(
    @Param('name') name: string,
    @Body() { isOn }: SwitchRequest,
    @Actor() actor: string,
    @AnswerLanguage() language: Language,
  ): Promise<ScheduleAnswer> {
    return scheduleAnswer(await this.schedules.switch(scheduleNamed(name), isOn, actor), language);
  }

  @Post(':name/start')
  @HttpCode(202)
  @ApiOperation({ summary: 'Start now, as of today, what a schedule would start, whether it is on or not' })
  @ApiParam({ name: 'name', enum: SCHEDULE_NAMES, example: 'monthly-reports' })
  @ApiAcceptedResponse({ type: [RunAnswer] })
  @ApiNotFoundResponse({ description: 'No such schedule (application/problem+json)' })
  async start(
    @Param('name') name: string,
    @Actor() actor: string,
    @AnswerLanguage() language: Language,
  ): Promise<RunAnswer[]> {
    return (await this.schedules.start(scheduleNamed(name), actor)).map((run) => runAnswer(run, language));
  }
}

function scheduleAnswer(schedule: Schedule, language: Language): ScheduleAnswer {
  const { label, times } = SCHEDULES[schedule.name];
  return { ...schedule, label: label[language], times };
}

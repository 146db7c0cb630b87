import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor } from '../../../platform/http/request-headers';
import { ListDaysOff } from '../use-cases/list-days-off.query';
import { ListParameters, type ListedParameter } from '../use-cases/list-parameters.query';
import { SetParameter } from '../use-cases/set-parameter.use-case';
import {
  DaysOffAnswer,
  ParameterAnswer,
  ParameterEnteredAnswer,
  ParameterEntryRequest,
  ParameterPath,
  ParametersRequest,
  YearPath,
} from './parameters.request';

/** Legal parameters over HTTP. A value is tried by `POST /api/v1/runs` (`parameter-trial`). */
@ApiTags('parameters')
@Controller('api/v1/parameters')
export class ParametersApiController {
  constructor(
    private readonly parameters: ListParameters,
    private readonly set: SetParameter,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Every legal parameter with its dated values, sources and certainty' })
  @ApiOkResponse({ type: [ParameterAnswer] })
  async list(@Query() { q }: ParametersRequest): Promise<ParameterAnswer[]> {
    return (await this.parameters.all(q)).map(answerOf);
  }

  @Get(':name')
  @ApiOperation({ summary: 'A legal parameter with its dated values' })
  @ApiOkResponse({ type: ParameterAnswer })
  @ApiNotFoundResponse({ description: 'No such parameter (application/problem+json)' })
  async one(@Param() { name }: ParameterPath): Promise<ParameterAnswer> {
    return answerOf(await this.parameters.one(name));
  }

  @Post(':name/entries')
  @HttpCode(200)
  @ApiOperation({ summary: 'Enter a dated value: added, audited, in force at once; the same again changes nothing' })
  @ApiOkResponse({ type: ParameterEnteredAnswer })
  @ApiNotFoundResponse({ description: 'No such parameter (application/problem+json)' })
  async enter(
    @Param() { name }: ParameterPath,
    @Body() { from, value, reference, assumed, confirm }: ParameterEntryRequest,
    @Actor() actor: string,
  ): Promise<ParameterEnteredAnswer> {
    const confirmed = confirm ?? false;
    return this.set.run({ name, from, value, reference, assumed: assumed ?? false, actor, confirmed });
  }
}

/** Days off over HTTP. They are entered as a file (`POST /api/v1/imports`, kind `holidays`). */
@ApiTags('parameters')
@Controller('api/v1/holidays')
export class DaysOffController {
  constructor(private readonly daysOff: ListDaysOff) {}

  @Get(':year')
  @ApiOperation({ summary: 'The days off of a year, and weekend days worked in exchange, with certainty and source' })
  @ApiOkResponse({ type: DaysOffAnswer })
  async list(@Param() { year }: YearPath): Promise<DaysOffAnswer> {
    return this.daysOff.run(year);
  }
}

function answerOf({ name, kind, decidesWhatIsOwed, entries }: ListedParameter): ParameterAnswer {
  return {
    name,
    kind,
    decidesWhatIsOwed,
    entries: entries.map(({ from, until, value, reference, certainty, note }) => ({
      from,
      until: until ?? null,
      value,
      reference,
      certainty,
      note: note ?? null,
    })),
  };
}

import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseCivilDate } from '../../../kernel/civil-date';
import { parsePeriod } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { DayRequest } from '../../../platform/pages/day.request';
import { ListCheckCandidates } from '../use-cases/list-check-candidates.query';
import { ListChecks } from '../use-cases/list-checks.query';
import { ViewCheckForms } from '../use-cases/view-check-forms.query';
import { CheckCandidatesAnswer, CheckFormsAnswer, CheckPageAnswer } from './checks.answer';
import { candidateJson, candidatesJson, checksJson } from './checks.presenter';
import { CandidatesRequest, CheckFormsPath, ChecksRequest } from './checks.request';

const ROWS = 100;

/** Checks and inspections for other programs. */
@ApiTags('checks')
@Controller('api/v1')
export class ChecksController {
  constructor(
    private readonly checks: ListChecks,
    private readonly candidates: ListCheckCandidates,
    private readonly forms: ViewCheckForms,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('checks')
  @ApiOperation({ summary: 'Checks that run with their last days, and the results of a month with what has come in' })
  @ApiOkResponse({ description: 'As of today; amounts in whole đồng', type: CheckPageAnswer })
  @ApiNotFoundResponse({ description: 'No such office (application/problem+json)' })
  async list(@Query() { authority, month }: ChecksRequest): Promise<CheckPageAnswer> {
    return checksJson(await this.checks.run(authority, month === undefined ? undefined : parsePeriod(month)));
  }

  @Get('checks/candidates')
  @ApiOperation({ summary: 'Employers to look at, the gravest form first, each form with its reasons' })
  @ApiOkResponse({ description: 'The first of them; amounts in whole đồng', type: CheckCandidatesAnswer })
  @ApiNotFoundResponse({ description: 'No such office (application/problem+json)' })
  async listCandidates(@Query() { authority, asOf, limit }: CandidatesRequest): Promise<CheckCandidatesAnswer> {
    const listing = await this.candidates.run({
      day: asOf === undefined ? this.clock.today() : parseCivilDate(asOf),
      ...(authority === undefined ? {} : { authorityCode: authority }),
      limit: limit ?? ROWS,
    });
    return candidatesJson(listing);
  }

  @Get('employers/:code/check-forms')
  @ApiOperation({ summary: 'The forms of looking at an employer, those that fit first, each with its reasons' })
  @ApiOkResponse({ description: 'Amounts in whole đồng', type: CheckFormsAnswer })
  @ApiNotFoundResponse({ description: 'No such employer (application/problem+json)' })
  async formsOf(@Param() { code }: CheckFormsPath, @Query() { asOf }: DayRequest): Promise<CheckFormsAnswer> {
    const { day, ...candidate } = await this.forms.run(code, asOf === undefined ? undefined : parseCivilDate(asOf));
    return { asOf: day, ...candidateJson(candidate) };
  }
}

import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseCivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { Actor } from '../../../platform/http/request-headers';
import { AuthorityTreeQuery } from '../persistence/authority-tree.query';
import { ListOffices } from '../use-cases/list-offices.query';
import { SetOfficeDetails } from '../use-cases/set-office-details.use-case';
import { AuthoritiesAnswer } from './authorities.answer';
import { authoritiesJson, officeJson } from './authorities.presenter';
import { AuthoritiesQuery } from './authorities.request';
import { OfficeAnswer, OfficeDetailsEnteredAnswer } from './office-details.answer';
import { enteredDetails, OfficeDetailsRequest, OfficePath } from './office-details.request';

/** The tree of offices for other programs. */
@ApiTags('authorities')
@Controller('api/v1/authorities')
export class AuthoritiesController {
  constructor(
    private readonly authorities: AuthorityTreeQuery,
    private readonly offices: ListOffices,
    private readonly details: SetOfficeDetails,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The offices that exist on a day, each with the one it answers to' })
  @ApiOkResponse({ description: 'All offices of the day, in order of code', type: AuthoritiesAnswer })
  async list(@Query() request: AuthoritiesQuery): Promise<AuthoritiesAnswer> {
    const day = request.asOf === undefined ? this.clock.today() : parseCivilDate(request.asOf);
    return authoritiesJson(await this.authorities.load(), day);
  }

  @Get(':code/details')
  @ApiOperation({
    summary: 'What an office prints on its papers: address, accounts, contact, signatory, from which day on',
  })
  @ApiOkResponse({ type: OfficeAnswer })
  @ApiNotFoundResponse({ description: 'No such office (application/problem+json)' })
  async one(@Param() { code }: OfficePath): Promise<OfficeAnswer> {
    return officeJson(await this.offices.one(code, this.clock.today()));
  }

  @Post(':code/details')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Enter what an office prints from a day on: added, audited; the same again changes nothing',
  })
  @ApiOkResponse({ type: OfficeDetailsEnteredAnswer })
  @ApiNotFoundResponse({ description: 'No such office (application/problem+json)' })
  async enter(
    @Param() { code }: OfficePath,
    @Body() sent: OfficeDetailsRequest,
    @Actor() actor: string,
  ): Promise<OfficeDetailsEnteredAnswer> {
    return this.details.run(code, parseCivilDate(sent.from), enteredDetails(sent), actor);
  }
}

import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseCivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery } from '../persistence/authority-tree.query';
import { AuthoritiesAnswer } from './authorities.answer';
import { authoritiesJson } from './authorities.presenter';
import { AuthoritiesQuery } from './authorities.request';

/** The tree of offices for other programs. */
@ApiTags('authorities')
@Controller('api/v1/authorities')
export class AuthoritiesController {
  constructor(
    private readonly authorities: AuthorityTreeQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The offices that exist on a day, each with the one it answers to' })
  @ApiOkResponse({ description: 'All offices of the day, in order of code', type: AuthoritiesAnswer })
  async list(@Query() request: AuthoritiesQuery): Promise<AuthoritiesAnswer> {
    const day = request.asOf === undefined ? this.clock.today() : parseCivilDate(request.asOf);
    return authoritiesJson(await this.authorities.load(), day);
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parsePeriod } from '../../../kernel/period';
import { ViewPublications } from '../use-cases/view-publications.query';
import { PublicListAnswer } from './public-list.answer';
import { publicListJson } from './publications.presenter';
import { ListPath, ListVersionQuery } from './publications.request';

/** The public lists for other programs: what everybody may read, and nothing more. */
@ApiTags('public')
@Controller('api/v1/public')
export class PublicListsController {
  constructor(private readonly view: ViewPublications) {}

  @Get(':authority/:month')
  @ApiOperation({ summary: 'The public list of an office for a month (form D15-TS) with its corrections' })
  @ApiOkResponse({ description: 'The version in force, or the one asked for', type: PublicListAnswer })
  @ApiNotFoundResponse({ description: 'No such list (application/problem+json)' })
  async get(
    @Param() { authority, month }: ListPath,
    @Query() { version }: ListVersionQuery,
  ): Promise<PublicListAnswer> {
    return publicListJson(await this.view.publicView(authority, parsePeriod(month), version));
  }
}

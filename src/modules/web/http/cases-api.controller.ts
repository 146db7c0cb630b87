import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListCases } from '../use-cases/list-cases.query';
import { CaseListRequest } from './case-list.request';
import { CASE_PAGE_SCHEMA } from './case-list-schema';

const ROWS = 50;

/** Cases for other programs. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CasesApiController {
  constructor(private readonly cases: ListCases) {}

  @Get()
  @ApiOperation({ summary: 'Cases, the newest first' })
  @ApiOkResponse({ description: 'One page', schema: CASE_PAGE_SCHEMA })
  async list(@Query() { authority, officer, state, q, cursor, limit = ROWS }: CaseListRequest): Promise<object> {
    const rows = await this.cases.run({
      limit: limit + 1,
      ...(authority === undefined ? {} : { authorityCode: authority }),
      ...(officer === undefined ? {} : { officer }),
      ...(state === undefined ? {} : { state }),
      ...(q === undefined ? {} : { search: q }),
      ...(cursor === undefined ? {} : { beforeId: cursor }),
    });
    const cases = rows.slice(0, limit);
    return { cases, nextCursor: rows.length > limit ? String(cases.at(-1)?.id) : null };
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseCivilDate } from '../../../kernel/civil-date';
import { toJsonInteger, type Dong } from '../../../kernel/money';
import type { ListedCase } from '../domain/listed-case';
import { ListCases } from '../use-cases/list-cases.query';
import { CasePageAnswer, type ListedCaseAnswer } from './case-list.answer';
import { caseCursor, readCaseCursor } from './case-cursor';
import { CaseListRequest } from './case-list.request';

const ROWS = 50;

/** Cases for other programs. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CaseListController {
  constructor(private readonly cases: ListCases) {}

  @Get()
  @ApiOperation({
    summary: 'Cases: the newest first, or as a work queue by amount, age or next deadline',
    description:
      'Arrears and measures are those of the last look at the case: after each step in it, and nightly. Charges are those of today.',
  })
  @ApiOkResponse({ description: 'One page', type: CasePageAnswer })
  async list(@Query() request: CaseListRequest): Promise<CasePageAnswer> {
    const { authority, officer, state, q, dueBy, available, limit = ROWS } = request;
    const at = request.cursor === undefined ? undefined : readCaseCursor(request.cursor);
    const sort = at?.sort ?? request.sort ?? 'newest';
    const rows = await this.cases.run({
      sort,
      limit: limit + 1,
      ...(authority === undefined ? {} : { authorityCode: authority }),
      ...(officer === undefined ? {} : { officer }),
      ...(state === undefined ? {} : { state }),
      ...(q === undefined ? {} : { search: q }),
      ...(dueBy === undefined ? {} : { dueBy: parseCivilDate(dueBy) }),
      ...(available === undefined ? {} : { available }),
      ...(at === undefined ? {} : { after: at.after }),
    });
    const cases = rows.slice(0, limit);
    const last = cases.at(-1);
    return {
      cases: cases.map(caseJson),
      nextCursor: rows.length > limit && last ? caseCursor(sort, last.position) : null,
    };
  }
}

function caseJson({ position: _, employerId: __, ...listed }: ListedCase): ListedCaseAnswer {
  const amount = (value: Dong | null): number | null => (value === null ? null : toJsonInteger(value));
  const { arrears, charges, owed } = listed;
  return { ...listed, arrears: amount(arrears), charges: amount(charges), owed: amount(owed) };
}

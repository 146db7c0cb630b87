import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseCivilDate } from '../../../kernel/civil-date';
import { parseInstant } from '../../../kernel/instant';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { GetStatement } from '../use-cases/get-statement.query';
import { StatementAnswer } from '../documents/statement.answer';
import { statementToJson } from '../documents/statement.presenter';
import { EmployerPath, StatementRequest } from './statement.request';

/** Statements for other programs. */
@ApiTags('statements')
@Controller('api/v1/employers')
export class StatementController {
  constructor(
    private readonly statements: GetStatement,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':employerCode/statement')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'What an employer owes on a day, as known at an instant, with every line it adds up from' })
  @ApiOkResponse({ description: 'The statement; amounts in whole đồng', type: StatementAnswer })
  async get(@Param() path: EmployerPath, @Query() query: StatementRequest): Promise<string> {
    const asOf = query.asOf === undefined ? this.clock.today() : parseCivilDate(query.asOf);
    const knownAt = query.knownAt === undefined ? undefined : parseInstant(query.knownAt);
    return statementToJson(await this.statements.one(path.employerCode, asOf, knownAt));
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseCivilDate } from '../../../kernel/civil-date';
import { ReadSanctions } from '../use-cases/read-sanctions.query';
import { SanctionsAnswer } from './sanctions.answer';
import { sanctionsJson } from './sanctions.presenter';
import { SanctionsPath, SanctionsQuery } from './sanctions.request';

/** Fines over HTTP: their accounts, and the records and acts that they rest on. */
@ApiTags('measures')
@Controller('api/v1')
export class SanctionsController {
  constructor(private readonly sanctions: ReadSanctions) {}

  @Get('cases/:id/fines')
  @ApiOperation({
    summary: 'Violations, records and the account of every fine against the employer of a case',
    description:
      'Every figure of the account as of a day: paid, late money with its days, what is left, and the days that count',
  })
  @ApiOkResponse({ description: 'In the order in which they happened', type: SanctionsAnswer })
  @ApiNotFoundResponse({ description: 'No such case (application/problem+json)' })
  async ofCase(@Param() { id }: SanctionsPath, @Query() { asOf }: SanctionsQuery): Promise<SanctionsAnswer> {
    return sanctionsJson(await this.sanctions.ofCase(id, asOf === undefined ? undefined : parseCivilDate(asOf)));
  }
}

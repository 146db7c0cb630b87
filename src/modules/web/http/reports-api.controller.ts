import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { BYTES } from '../../../platform/http/answer-fields';
import { parsePeriod } from '../../../kernel/period';
import { ReportListQuery } from '../persistence/report-list.query';
import { OpenDocument } from '../use-cases/open-document.query';
import { ReportPageAnswer } from './reports.answer';
import { sendDocument } from '../../../platform/pages/documents';
import { reportsJson } from './reports-api.presenter';
import { ReportFilePath, ReportListRequest } from './reports.request';

const ROWS = 50;

/** Frozen reports and their files for other programs. */
@ApiTags('reports')
@Controller('api/v1/reports')
export class ReportsApiController {
  constructor(
    private readonly reports: ReportListQuery,
    private readonly documents: OpenDocument,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Frozen reports, the newest first' })
  @ApiOkResponse({ description: 'One page', type: ReportPageAnswer })
  async list(@Query() request: ReportListRequest): Promise<ReportPageAnswer> {
    const limit = request.limit ?? ROWS;
    const reports = await this.reports.list({
      limit: limit + 1,
      ...(request.authority === undefined ? {} : { authorityCode: request.authority }),
      ...(request.period === undefined ? {} : { period: parsePeriod(request.period) }),
      ...(request.cursor === undefined ? {} : { beforeId: request.cursor }),
    });
    return reportsJson(reports, limit);
  }

  @Get(':id/files/:format')
  @ApiOperation({ summary: 'A file of a report, as it was frozen' })
  @ApiProduces(
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/json',
  )
  @ApiOkResponse({ description: 'The file', schema: BYTES })
  @ApiNotFoundResponse({ description: 'No such report or file (application/problem+json)' })
  async file(@Param() path: ReportFilePath, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return sendDocument(await this.documents.ofReport(path.id, path.format), response);
  }
}

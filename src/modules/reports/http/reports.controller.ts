import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { BYTES } from '../../../platform/http/answer-fields';
import { sendDocument } from '../../../platform/pages/documents';
import { ReportListQuery } from '../persistence/report-list.query';
import type { ReportDocument } from '../domain/listed-report';
import { ReportPageAnswer, type ReportFileAnswer } from './reports.answer';
import { ReportFilePath, ReportListRequest } from './reports.request';

const ROWS = 50;

/** Frozen reports and their files for other programs. */
@ApiTags('reports')
@Controller('api/v1/reports')
export class ReportsController {
  constructor(private readonly reports: ReportListQuery) {}

  @Get()
  @ApiOperation({ summary: 'Frozen reports, the newest first' })
  @ApiOkResponse({ description: 'One page', type: ReportPageAnswer })
  async list(@Query() request: ReportListRequest): Promise<ReportPageAnswer> {
    const limit = request.limit ?? ROWS;
    const reports = await this.reports.list({
      limit: limit + 1,
      ...(request.authority === undefined ? {} : { authorityCode: request.authority }),
      ...(request.period === undefined ? {} : { period: request.period }),
      ...(request.cursor === undefined ? {} : { beforeId: request.cursor }),
    });
    const page = reports.slice(0, limit);
    return {
      reports: page.map((report) => ({ ...report, files: report.files.map((file) => fileJson(report.id, file)) })),
      nextCursor: reports.length > limit ? String(page.at(-1)?.id) : null,
    };
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
    return sendDocument(await this.reports.open(path.id, path.format), response);
  }
}

function fileJson(reportId: number, file: ReportDocument): ReportFileAnswer {
  return { ...file, href: `/api/v1/reports/${reportId}/files/${file.format}` };
}

import { Controller, Get, Header, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { ReportListQuery } from '../persistence/report-list.query';
import { sendDocument } from '../../../platform/pages/documents';
import { NumberPath } from '../../../platform/pages/number-path.request';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { ReportFilePath } from '../http/reports.request';
import { REPORT_WORDS } from '../words';
import { reportPage, reportsPage } from './reports.view';

const MOST_REPORTS = 200;

/** Frozen reports. */
@ApiExcludeController()
@Controller('reports')
export class ReportsPageController {
  constructor(
    private readonly reports: ReportListQuery,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(@Page() context: PageContext): Promise<string> {
    const view = reportsPage(context, await this.reports.list({ limit: MOST_REPORTS }));
    const title = REPORT_WORDS.pages.title[context.language];
    return this.pages.render('reports/list', context, { title, section: 'reports' }, view);
  }

  @Get(':id')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async one(@Page() context: PageContext, @Param() path: NumberPath): Promise<string> {
    const view = reportPage(context, await this.reports.get(path.id));
    return this.pages.render('reports/one', context, { title: view.heading, section: 'reports' }, view);
  }

  @Get(':id/files/:format')
  async file(@Param() path: ReportFilePath, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return sendDocument(await this.reports.open(path.id, path.format), response);
  }
}

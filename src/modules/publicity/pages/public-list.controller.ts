import { Controller, Get, Header, HttpStatus, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { DomainError } from '../../../kernel/domain-error';
import { parsePeriod } from '../../../kernel/period';
import { HandlebarsTemplates } from '../../../platform/documents/handlebars-templates';
import { Assets } from '../../../platform/pages/assets';
import { FixedNow } from '../../../platform/pages/fixed-now';
import { checkedQuery } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { ListPath, ListVersionQuery } from '../http/publications.request';
import { ViewPublications } from '../use-cases/view-publications.query';
import { PUBLICITY_WORDS } from '../words';
import { publicListPage } from './public-list.view';

/** The list of an office as the public reads it: the columns of form D15-TS and the corrections, nothing of the program around it. */
@ApiExcludeController()
@Controller('public')
export class PublicListPageController {
  constructor(
    private readonly publications: ViewPublications,
    private readonly templates: HandlebarsTemplates,
    private readonly assets: Assets,
    private readonly fixedNow: FixedNow,
  ) {}

  @Get(':authority/:month')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(
    @Page() context: PageContext,
    @Param() { authority, month }: ListPath,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const { version } = checkedQuery(ListVersionQuery, context.query).value;
    const frame = { stylesheet: this.assets.addressOf('style.css'), fixedNow: this.fixedNow.sentence(context) };
    try {
      const found = await this.publications.publicView(authority, parsePeriod(month), version);
      return this.templates.renderPage('pages/publicity/public-list', { ...frame, ...publicListPage(context, found) });
    } catch (error) {
      if (!(error instanceof DomainError) || !error.code.endsWith('.not-found')) throw error;
      response.status(HttpStatus.NOT_FOUND);
      const { language } = context;
      const title = PUBLICITY_WORDS.publicList.notFound[language];
      return this.templates.renderPage('pages/publicity/public-none', { ...frame, language, title });
    }
  }
}

import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { ApiDescription } from './api-description';
import { apiPage } from './api-page.presenter';
import { Page, type PageContext } from './page-context';
import { Pages } from '../../../platform/pages/pages';

/** The description of the API, for programs and for people. */
@ApiExcludeController()
@Controller('api')
export class ApiPageController {
  constructor(
    private readonly description: ApiDescription,
    private readonly pages: Pages,
  ) {}

  @Get('openapi.json')
  @Header('Content-Type', 'application/json; charset=utf-8')
  document(): OpenAPIObject {
    return this.description.get();
  }

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(@Page() context: PageContext): string {
    const view = apiPage(context, this.description.get());
    return this.pages.render('api', context, { title: context.messages.api.title, section: 'api' }, view);
  }
}

import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { ApiDescription } from '../http/api-description';
import { apiPage } from './api-page.view';
import { Page, type PageContext } from './page-context';
import { Pages } from './pages';
import { SHELL_WORDS } from './shell-words';

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
    const title = SHELL_WORDS.api.title[context.language];
    return this.pages.render('api', context, { title, section: 'api' }, view);
  }
}

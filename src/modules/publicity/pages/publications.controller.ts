import { Controller, Get, Header, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { parsePeriod } from '../../../kernel/period';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, rememberActor, SentForm } from '../../../platform/pages/sent-form';
import { ActOnList } from '../use-cases/act-on-list.use-case';
import { ViewPublications } from '../use-cases/view-publications.query';
import { PUBLICITY_WORDS } from '../words';
import { ListActForm, ListActPath, PublicationsPageRequest } from './publications.request';
import { publicationsPage, type ListAttempt } from './publications.view';

/** The monthly lists of employers that are named publicly: where an office makes them. */
@ApiExcludeController()
@Controller('publications')
export class PublicationsPageController {
  constructor(
    private readonly publications: ViewPublications,
    private readonly lists: ActOnList,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async desk(
    @Page() context: PageContext,
    @LastActor() actor: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const { value, errors } = checkedQuery(PublicationsPageRequest, context.query);
    const wrong = Object.values(errors).map((each) => each[context.language]);
    if (wrong.length > 0) response.status(HttpStatus.BAD_REQUEST);
    return this.page(context, value, actor, { attempt: null, wrong });
  }

  @Post(':authority/:month/:act')
  async act(
    @Page() context: PageContext,
    @Param() { authority, month, act }: ListActPath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const checked = checkedQuery(ListActForm, sent);
    const { actor = '', read } = checked.value as Partial<ListActForm>;
    const list = { authorityCode: authority, month: parsePeriod(month) };
    const outcome = isRight(checked) ? await this.lists.run(act, list, actor, read) : null;
    if (isRight(checked)) rememberActor(response, actor);
    response.status(outcome === null ? HttpStatus.BAD_REQUEST : outcome.ok ? HttpStatus.OK : HttpStatus.CONFLICT);
    // The page's own address is that of the list, whatever was sent.
    const own = { ...context, path: '/publications', query: new URLSearchParams({ authority, month }) };
    const html = await this.page(own, { authority, month }, actor, { attempt: { act, outcome }, wrong: [] });
    response.type('text/html; charset=utf-8').send(html);
  }

  private async page(
    context: PageContext,
    { authority, month }: PublicationsPageRequest,
    actor: string,
    told: { readonly attempt: ListAttempt | null; readonly wrong: readonly string[] },
  ): Promise<string> {
    const desk = await this.publications.desk(authority, month === undefined ? undefined : parsePeriod(month));
    const title = PUBLICITY_WORDS.publications.title[context.language];
    const view = publicationsPage(context, desk, actor, told);
    return this.pages.render('publicity/publications', context, { title, section: 'publications' }, view);
  }
}

import { Controller, Get, Header, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, rememberActor, SentForm } from '../../../platform/pages/sent-form';
import { scheduleNamed } from '../domain/schedules';
import { KeepSchedules } from '../use-cases/keep-schedules.use-case';
import { RUN_WORDS } from '../words';
import { ActorForm } from './runs.request';
import { schedulesPage } from './schedules.view';

/** What the program starts by itself: looked at, switched, started by hand. */
@ApiExcludeController()
@Controller('runs/schedules')
export class SchedulesPageController {
  constructor(
    private readonly schedules: KeepSchedules,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(@Page() context: PageContext, @LastActor() actor: string): Promise<string> {
    return this.page(context, { actor, error: null });
  }

  @Post(':name/on')
  async on(
    @Page() context: PageContext,
    @Param('name') name: string,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    await this.act(context, sent, response, (actor) => this.schedules.switch(scheduleNamed(name), true, actor));
  }

  @Post(':name/off')
  async off(
    @Page() context: PageContext,
    @Param('name') name: string,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    await this.act(context, sent, response, (actor) => this.schedules.switch(scheduleNamed(name), false, actor));
  }

  @Post(':name/start')
  async start(
    @Page() context: PageContext,
    @Param('name') name: string,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    await this.act(context, sent, response, (actor) => this.schedules.start(scheduleNamed(name), actor), '/runs');
  }

  /** Who acts is asked for first; then the browser is led to where what was done can be seen. */
  private async act(
    context: PageContext,
    sent: URLSearchParams,
    response: Response,
    work: (actor: string) => Promise<unknown>,
    next = '/runs/schedules',
  ): Promise<void> {
    const checked = checkedQuery(ActorForm, sent);
    if (isRight(checked)) {
      await work(checked.value.actor);
      rememberActor(response, checked.value.actor);
      response.redirect(HttpStatus.SEE_OTHER, next);
      return;
    }
    const form = { actor: sent.get('actor') ?? '', error: checked.errors['actor']?.[context.language] ?? null };
    response
      .status(HttpStatus.BAD_REQUEST)
      .type('html')
      .send(await this.page(context, form));
  }

  private async page(context: PageContext, form: { actor: string; error: string | null }): Promise<string> {
    const view = schedulesPage(context, await this.schedules.list(), form);
    const title = RUN_WORDS.schedules.title[context.language];
    return this.pages.render('runs/schedules', context, { title, section: 'runs' }, view);
  }
}

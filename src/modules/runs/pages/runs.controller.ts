import { Controller, Get, Header, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { DomainError } from '../../../kernel/domain-error';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, rememberActor, SentForm } from '../../../platform/pages/sent-form';
import { ViewRuns } from '../use-cases/view-runs.query';
import { RequestRun } from '../use-cases/request-run.use-case';
import { TryJobsAgain } from '../use-cases/try-jobs-again.use-case';
import { RUN_WORDS } from '../words';
import { RunPath } from '../http/run-path.request';
import { ActorForm, TopicPath, TrialForm } from './runs.request';
import { runPage, runsPage } from './runs.view';

/** What goes on in the background, and the button that starts the cycle. */
@ApiExcludeController()
@Controller('runs')
export class RunsPageController {
  constructor(
    private readonly work: ViewRuns,
    private readonly request: RequestRun,
    private readonly jobs: TryJobsAgain,
    private readonly handlers: OutboxHandlers,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(@Page() context: PageContext, @LastActor() actor: string): Promise<string> {
    return this.page(context, { actor, error: null });
  }

  @Post('today')
  async start(
    @Page() context: PageContext,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const checked = checkedQuery(ActorForm, sent);
    if (!isRight(checked)) {
      const form = { actor: sent.get('actor') ?? '', error: checked.errors['actor']?.[context.language] ?? null };
      response
        .status(HttpStatus.BAD_REQUEST)
        .type('html')
        .send(await this.page(context, form));
      return;
    }
    const { id } = await this.request.run({ kind: 'cycle' }, checked.value.actor);
    rememberActor(response, checked.value.actor);
    response.redirect(HttpStatus.SEE_OTHER, `/runs/${id}`);
  }

  /** From the page of a parameter: what a value would change. What is wrong with the value is said on that page. */
  @Post('parameter-trial')
  async tryParameter(@SentForm() sent: URLSearchParams, @Res() response: Response): Promise<void> {
    const checked = checkedQuery(TrialForm, sent);
    const { name, from, value, actor } = checked.value;
    if (isRight(checked)) {
      try {
        const { id } = await this.request.run({ kind: 'parameter-trial', name, from, value }, actor);
        rememberActor(response, actor);
        response.redirect(HttpStatus.SEE_OTHER, `/runs/${id}`);
        return;
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
      }
    }
    sent.set('wrong', 'trial');
    const back = `/parameters/${encodeURIComponent(sent.get('name') ?? '')}?${sent.toString()}`;
    response.redirect(HttpStatus.SEE_OTHER, back);
  }

  @Post('jobs/:topic/again')
  async again(@Param() { topic }: TopicPath, @Res() response: Response): Promise<void> {
    await this.jobs.run(topic);
    response.redirect(HttpStatus.SEE_OTHER, '/runs');
  }

  @Get(':id')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async one(@Page() context: PageContext, @Param() { id }: RunPath): Promise<string> {
    const view = runPage(context, await this.work.one(id));
    return this.pages.render(
      'runs/run',
      context,
      { title: view.heading, section: 'runs', refreshSeconds: view.refreshSeconds },
      view,
    );
  }

  private async page(context: PageContext, form: { actor: string; error: string | null }): Promise<string> {
    const view = runsPage(context, await this.work.all(), (topic) => this.handlers.nameOf(topic), form);
    const title = RUN_WORDS.page.title[context.language];
    return this.pages.render(
      'runs/runs',
      context,
      { title, section: 'runs', refreshSeconds: view.refreshSeconds },
      view,
    );
  }
}

import { Controller, Get, Header, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { reasonIn } from '../../../kernel/outcome';
import { fill } from '../../../kernel/language';
import { ListDuties } from '../use-cases/list-duties.query';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { withKnownAuthority } from '../../authorities/authorities.api';
import { NumberPath } from '../../../platform/pages/number-path.request';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, rememberActor, SentForm } from '../../../platform/pages/sent-form';
import { DutyListPageRequest, DutyMetForm } from '../http/duties.request';
import { MeetDuty } from '../use-cases/meet-duty.use-case';
import { DUTY_LIST_WORDS } from '../words';
import { dutiesPage, DUTIES_PER_PAGE } from './duties.view';

/** What the page is shown with, beside the list. */
interface Setting {
  readonly actor: string;
  readonly isDone?: boolean;
  readonly failures?: readonly string[];
}

/** The register of the office's own duties. */
@ApiExcludeController()
@Controller('duties')
export class DutiesPageController {
  constructor(
    private readonly duties: ListDuties,
    private readonly meetDuty: MeetDuty,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(
    @Page() context: PageContext,
    @LastActor() actor: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const isDone = context.query.has('done');
    context.query.delete('done');
    return this.page(context, response, { actor, isDone });
  }

  @Post(':id/met')
  async met(
    @Page() context: PageContext,
    @Param() { id }: NumberPath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const checked = checkedQuery(DutyMetForm, sent);
    const { actor, document, madeOn } = checked.value;
    let failures = Object.values(checked.errors).map((each) => each[context.language]);
    if (failures.length === 0) {
      const outcome = await this.meetDuty.run({ dutyId: id, actor, document, on: madeOn });
      if (outcome.ok) {
        rememberActor(response, actor);
        response.redirect(HttpStatus.SEE_OTHER, '/duties?done=1');
        return;
      }
      failures = outcome.reasons.map((reason) => {
        const { sentence, found } = reasonIn(reason, context.language);
        return found === undefined ? sentence : fill(DUTY_LIST_WORDS.found[context.language], { sentence, found });
      });
    }
    response.status(HttpStatus.CONFLICT).type('text/html; charset=utf-8');
    response.send(
      await this.page({ ...context, path: '/duties' }, response, { actor: sent.get('actor') ?? '', failures }),
    );
  }

  private async page(context: PageContext, response: Response, setting: Setting): Promise<string> {
    const choices = await this.duties.choices();
    const checked = withKnownAuthority(checkedQuery(DutyListPageRequest, context.query), choices.tree);
    const { state = 'missed', page = 1 } = checked.value;
    const slice = { limit: DUTIES_PER_PAGE, offset: (page - 1) * DUTIES_PER_PAGE };
    const listing = isRight(checked) ? await this.duties.run({ ...checked.value, state, slice }) : undefined;
    if (!listing) response.status(HttpStatus.BAD_REQUEST);
    const nameOf = (each: string): string => this.duties.nameOf(each)[context.language];
    const { actor, isDone = false, failures = [] } = setting;
    const view = dutiesPage(context, {
      choices,
      checked,
      nameOf,
      actor,
      isDone,
      failures,
      ...(listing ? { listing } : {}),
    });
    const title = DUTY_LIST_WORDS.title[context.language];
    return this.pages.render('cases/duties', context, { title, section: 'duties' }, view);
  }
}

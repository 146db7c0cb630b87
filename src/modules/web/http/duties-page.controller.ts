import { Controller, Get, Header, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { parseCivilDate } from '../../../kernel/civil-date';
import { MeetDuty } from '../../cases/cases.api';
import { fill } from '../../../kernel/language';
import { ListDuties } from '../use-cases/list-duties.query';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { dutiesPage, DUTIES_PER_PAGE } from './duties-page.presenter';
import { DutyListRequest, DutyMetForm } from './duties.request';
import { withKnownAuthority } from '../../authorities/authorities.api';
import { NumberPath } from '../../../platform/pages/number-path.request';
import { Page, type PageContext } from './page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, rememberActor, SentForm } from '../../../platform/pages/sent-form';

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
    const { cases } = context.messages;
    const checked = checkedQuery(DutyMetForm, sent);
    const { actor, document, madeOn } = checked.value;
    let failures = Object.values(checked.errors).map((each) => each[context.language]);
    if (failures.length === 0) {
      const on = madeOn === undefined ? undefined : parseCivilDate(madeOn);
      const outcome = await this.meetDuty.run({ dutyId: id, actor, document, on });
      if (outcome.ok) {
        rememberActor(response, actor);
        response.redirect(HttpStatus.SEE_OTHER, '/duties?done=1');
        return;
      }
      failures = outcome.reasons.map(({ sentence, found }) =>
        found === undefined ? sentence : fill(cases.found, { sentence, found }),
      );
    }
    response.status(HttpStatus.CONFLICT).type('text/html; charset=utf-8');
    response.send(
      await this.page({ ...context, path: '/duties' }, response, { actor: sent.get('actor') ?? '', failures }),
    );
  }

  private async page(context: PageContext, response: Response, setting: Setting): Promise<string> {
    const choices = await this.duties.choices();
    const checked = withKnownAuthority(checkedQuery(DutyListRequest, context.query), choices.tree);
    const { authority, officer, kind, state = 'missed', asOf, page = 1 } = checked.value;
    const question = {
      slice: { limit: DUTIES_PER_PAGE, offset: (page - 1) * DUTIES_PER_PAGE },
      ...(asOf === undefined ? {} : { asOf: parseCivilDate(asOf) }),
      ...(state === 'all' ? {} : { choice: state }),
      ...(authority === undefined ? {} : { authorityCode: authority }),
      ...(officer === undefined ? {} : { officer }),
      ...(kind === undefined ? {} : { kind }),
    };
    const listing = isRight(checked) ? await this.duties.run(question) : undefined;
    if (!listing) response.status(HttpStatus.BAD_REQUEST);
    const nameOf = (each: string): string | undefined => this.duties.nameOf(each, context.language);
    const { actor, isDone = false, failures = [] } = setting;
    const view = dutiesPage(context, {
      ...{ choices, checked, nameOf, actor, isDone, failures },
      ...(listing ? { listing } : {}),
    });
    return this.pages.render('duties', context, { title: context.messages.duties.title, section: 'duties' }, view);
  }
}

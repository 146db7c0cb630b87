import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { DueChoice } from '../domain/listed-case';
import { ListCases, type CaseListQuestion } from '../use-cases/list-cases.query';
import { readCaseCursor } from '../http/case-cursor';
import { CaseListPageRequest, stateAsked } from '../http/case-list.request';
import { DutySources } from '../use-cases/duty-sources';
import { casesPage, CASES_PER_PAGE } from './case-list.view';
import { CASE_LIST_WORDS } from './case-words';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { withKnownAuthority } from '../../authorities/authorities.api';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';

/** How many days ahead each choice looks. */
const DAYS_AHEAD: Readonly<Record<DueChoice, number>> = { overdue: -1, today: 0, week: 7, month: 31 };

/** The officer's work queue: cases, those to be acted on first. */
@ApiExcludeController()
@Controller('cases')
export class CaseListPageController {
  constructor(
    private readonly cases: ListCases,
    private readonly duties: DutySources,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(@Page() context: PageContext, @Res({ passthrough: true }) response: Response): Promise<string> {
    const { tree, day } = await this.cases.choices();
    const checked = withKnownAuthority(checkedQuery(CaseListPageRequest, context.query), tree);
    const question = questionOf(checked.value, day);
    const cases = isRight(checked) ? await this.cases.run(question) : undefined;
    if (!cases) response.status(HttpStatus.BAD_REQUEST);
    const nameOf = (kind: string): string => this.duties.nameOf(kind)[context.language];
    const view = casesPage(context, {
      tree,
      day,
      checked,
      nameOf,
      sort: question.sort,
      ...(cases ? { cases } : {}),
    });
    return this.pages.render(
      'cases/list',
      context,
      { title: CASE_LIST_WORDS.title[context.language], section: 'cases' },
      view,
    );
  }
}

function questionOf(value: CaseListPageRequest, day: CivilDate): CaseListQuestion {
  const { authority, officer, q, due, available, cursor } = value;
  const state = stateAsked(value);
  const at = cursor === undefined ? undefined : readCaseCursor(cursor);
  return {
    sort: at?.sort ?? value.sort ?? 'next',
    limit: CASES_PER_PAGE + 1,
    ...(state === 'all' ? {} : { state }),
    ...(authority === undefined ? {} : { authorityCode: authority }),
    ...(officer === undefined ? {} : { officer }),
    ...(q === undefined ? {} : { search: q }),
    ...(due === undefined ? {} : { dueBy: addDays(day, DAYS_AHEAD[due]) }),
    ...(available === undefined ? {} : { available }),
    ...(at === undefined ? {} : { after: at.after }),
  };
}

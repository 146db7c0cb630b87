import { Controller, Get, Header, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { fill, type Bilingual } from '../../../kernel/language';
import { formSentence } from '../../../platform/pages/form-sentences';
import { ActOnRun, type RunAct, type RunActionDone } from '../use-cases/act-on-run.use-case';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, rememberActor, SentForm } from '../../../platform/pages/sent-form';
import { AuthorityTreeQuery, withKnownAuthority } from '../../authorities/authorities.api';
import { ReviewReminders, type ReminderReview } from '../use-cases/review-reminders.query';
import { NOTICE_WORDS } from '../words';
import { ReminderRunPageRequest, RunActPath } from './notices.request';
import { LETTERS_PER_PAGE, reminderRunPage, type RunPageSetting } from './reminder-run.view';

const LONGEST_ACTOR = 100;
const LONGEST_REASON = 500;

type Told = Pick<RunPageSetting, 'actor' | 'reason' | 'failures' | 'selected'>;

/** The page on which a person looks through the letters of the month, takes some out, issues and sends them. */
@ApiExcludeController()
@Controller('reminders')
export class ReminderRunPageController {
  constructor(
    private readonly reviews: ReviewReminders,
    private readonly runs: ActOnRun,
    private readonly authorities: AuthorityTreeQuery,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(
    @Page() context: PageContext,
    @LastActor() actor: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.page(context, response, { actor, reason: '', failures: [], selected: new Set() });
  }

  @Post(':act')
  async act(
    @Page() context: PageContext,
    @Param() { act }: RunActPath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const actor = (sent.get('actor') ?? '').trim();
    const reason = (sent.get('reason') ?? '').trim();
    const selected = selectedIn(sent);
    const isAll = sent.get('scope') === 'all' && act !== 'void';
    const failures = failuresOf(context, { act, actor, reason, count: selected.length, isAll });
    const authority = sent.get('authority') ?? '';
    if (failures.length > 0) {
      response.status(HttpStatus.BAD_REQUEST);
      const query = new URLSearchParams(authority === '' ? {} : { authority });
      const own = { ...context, path: '/reminders', query };
      const html = await this.page(own, response, { actor, reason, failures, selected: new Set(selected) });
      response.type('text/html; charset=utf-8').send(html);
      return;
    }
    const result = await this.runs.run({
      act,
      reason,
      actor,
      authority: authority === '' ? undefined : authority,
      ...(isAll ? {} : { noticeIds: selected }),
    });
    rememberActor(response, actor);
    response.redirect(HttpStatus.SEE_OTHER, addressAfter(act, authority, result));
  }

  private async page(context: PageContext, response: Response, told: Told): Promise<string> {
    const tree = await this.authorities.load();
    const done = doneIn(context);
    const checked = withKnownAuthority(checkedQuery(ReminderRunPageRequest, context.query), tree);
    if (!isRight(checked)) response.status(HttpStatus.BAD_REQUEST);
    const { authority, page = 1 } = checked.value;
    const slice = { limit: LETTERS_PER_PAGE, offset: (page - 1) * LETTERS_PER_PAGE };
    const review = await this.reviews.run(authority, slice);
    const view = reminderRunPage(context, review, {
      ...told,
      tree,
      authority,
      page,
      done,
      failures: [
        ...told.failures,
        ...Object.values(checked.errors).map((each) => each[context.language]),
        ...notComputed(context, review),
      ],
    });
    const { heading: title } = view as { readonly heading: string };
    return this.pages.render('notices/reminder-run', context, { title, section: 'notices' }, view);
  }
}

/** Who is missing from the list, and what has to be entered first. */
function notComputed({ language }: PageContext, { leftOut }: ReminderReview): string[] {
  return leftOut.map(({ employerCode, because }) =>
    fill(NOTICE_WORDS.run.notComputed[language], { code: employerCode, why: because.sentence(language) }),
  );
}

/** Letters are selected by fields `letter.12`: a list in one field would not come through as text. */
function selectedIn(sent: URLSearchParams): number[] {
  return [...sent.keys()].flatMap((name) => {
    const [, id] = /^letter\.([1-9]\d{0,9})$/.exec(name) ?? [];
    return id === undefined ? [] : [Number(id)];
  });
}

function failuresOf(
  { language }: PageContext,
  asked: {
    readonly act: RunAct;
    readonly actor: string;
    readonly reason: string;
    readonly count: number;
    readonly isAll: boolean;
  },
): string[] {
  const { act, actor, reason, count, isAll } = asked;
  const { run: t } = NOTICE_WORDS;
  return [
    ...(actor === '' || actor.length > LONGEST_ACTOR ? [formSentence('actor')[language]] : []),
    ...(count === 0 && !isAll ? [t.nothingSelected[language]] : []),
    ...(act === 'void' && (reason === '' || reason.length > LONGEST_REASON) ? [t.noReason[language]] : []),
  ];
}

function addressAfter(act: RunAct, authority: string, { done, voided }: RunActionDone): string {
  const query = new URLSearchParams({
    ...(authority === '' ? {} : { authority }),
    act,
    done: String(done),
    voided: String(voided),
  });
  return `/reminders?${query.toString()}`;
}

/** What has just been done, from the address; it is not part of the page's own address. */
function doneIn({ query, language }: PageContext): string | null {
  const { run: t } = NOTICE_WORDS;
  const words: Readonly<Record<string, Bilingual>> = {
    issue: t.doneIssued,
    dispatch: t.doneDispatched,
    void: t.doneVoided,
  };
  const text = words[query.get('act') ?? '']?.[language];
  const [done, voided] = [query.get('done') ?? '', query.get('voided') ?? ''];
  for (const name of ['act', 'done', 'voided']) query.delete(name);
  return text === undefined || !/^\d{1,9}$/.test(done) || !/^\d{1,9}$/.test(voided)
    ? null
    : fill(text, { done, voided });
}

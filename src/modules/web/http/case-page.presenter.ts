import { isPausedOn, type CaseState, type PauseOfCase, type PromiseOfCase } from '../../cases/cases.api';
import { sanctionsOf } from '../../sanctions/sanctions.api';
import type { CaseFile } from '../domain/case-file';
import { fill } from '../../../kernel/language';
import { type Messages } from '../domain/messages/messages';
import { closedView } from './case-closed.presenter';
import { quickForms, otherSteps } from './quick-forms';
import { sanctionsSection } from './case-sanctions.presenter';
import { referralsSection } from './case-referrals.presenter';
import { timelineRows } from './case-timeline.presenter';
import { dutyRow } from './duty-row.presenter';
import { Format } from './format';
import { ladderView } from './ladder.presenter';
import type { PageContext } from './page-context';
import { pagerOf } from '../../../platform/pages/pager';

const ENTRIES_PER_PAGE = 50;

/** What a page of a case is printed for. */
export interface CasePageSetting {
  readonly actor: string;
  readonly key: string;
  /** Something has just been written. */
  readonly isDone: boolean;
}

/** The view of a case file. */
export function casePage(
  context: PageContext,
  file: CaseFile,
  { isDone, ...setting }: CasePageSetting,
): { title: string; view: object } {
  const { messages } = context;
  const { cases: t } = messages;
  const format = new Format(context.language);
  const { viewed, day } = file;
  const { state } = viewed;
  return {
    title: fill(t.title, { id: viewed.id, name: viewed.employerName }),
    view: {
      t,
      heading: fill(t.heading, { id: viewed.id }),
      employer: employerOf(viewed.employerCode, viewed.employerName),
      dossier: { label: messages.dossier.title, href: `/api/v1/cases/${viewed.id}/dossier` },
      done: isDone ? t.done : null,
      figuresFor: fill(t.figuresFor, { day: format.date(day) }),
      head: headLines(messages, file, format),
      closed: closedView(context, file),
      promises: state.promises.toReversed().map((promise) => promiseRow(messages, promise, format)),
      hasPromises: state.promises.length > 0,
      pauses: state.pauses.toReversed().map((pause) => pauseRow(messages, pause, format)),
      hasPauses: state.pauses.length > 0,
      m: messages.measures,
      d: messages.duties,
      duties: dutyRows(context, file, format),
      hasDuties: file.duties.length > 0,
      ladder: ladderOf(context, file),
      ...sanctionsAndReferrals(messages, file, format),
      ...timelinePage(context, file, format),
      forms: quickForms({ context, file, ...setting }),
      others: otherSteps(context, file),
    },
  };
}

function employerOf(code: string, name: string): object {
  return { code, name, href: `/employers/${encodeURIComponent(code)}` };
}

function ladderOf(context: PageContext, { ladder, steps, viewed }: CaseFile): object | null {
  if (!ladder) return null;
  const offered = steps.map((definition) => ({ definition, href: `/cases/${viewed.id}/steps/${definition.name}` }));
  return ladderView(context, ladder, offered);
}

function sanctionsAndReferrals(messages: Messages, { ladder, referrals, day }: CaseFile, format: Format): object {
  return {
    sanctions: ladder && sanctionsSection(messages, format, sanctionsOf(ladder, day)),
    referrals: referralsSection(messages, format, referrals),
  };
}

function dutyRows(context: PageContext, { duties, dutyNames, day }: CaseFile, format: Format): object[] {
  const nameOf = (kind: string): string | undefined => dutyNames.get(kind)?.[context.language];
  return duties.map((duty) => dutyRow(context, format, day, nameOf, duty));
}

/** A part of a long timeline, the newest first. */
function timelinePage(context: PageContext, { timeline, tree, words }: CaseFile, format: Format): object {
  const asked = Number(context.query.get('page') ?? '1');
  const pages = Math.max(1, Math.ceil(timeline.length / ENTRIES_PER_PAGE));
  const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1;
  const end = timeline.length - (page - 1) * ENTRIES_PER_PAGE;
  const entries = timeline.slice(Math.max(0, end - ENTRIES_PER_PAGE), end);
  const { messages } = context;
  return {
    timeline: timelineRows({ messages, format, tree, language: context.language, known: words }, entries),
    pager: pagerOf(context, messages.cases.entriesOf, { page, perPage: ENTRIES_PER_PAGE, total: timeline.length }),
  };
}

function promiseRow({ caseWords }: Messages, promise: PromiseOfCase, format: Format): object {
  return {
    madeOn: format.dated(promise.madeOn),
    payBy: format.dated(promise.payBy),
    amount: format.dong(promise.amount),
    promisedBy: promise.promisedBy,
    received: promise.received === null ? '' : format.dong(promise.received),
    status: promise.status === 'withdrawn' ? caseWords.promiseWithdrawn : caseWords.promiseStates[promise.status],
    isBroken: promise.status === 'broken',
  };
}

function pauseRow({ cases: t, caseWords }: Messages, pause: PauseOfCase, format: Format): object {
  return {
    from: format.dated(pause.from),
    until: format.datedOrNull(pause.until),
    lasting: t.lasting,
    reason: caseWords.pauseReasons[pause.reason],
    basis: pause.document,
  };
}

function headLines(messages: Messages, { viewed, statement, day }: CaseFile, format: Format): object[] {
  const { cases: t } = messages;
  const { state, authority } = viewed;
  const line = (label: string, text: string, note: string | null = null, strong = false) => ({
    ...{ label, text, note, strong },
  });
  const openedOn = fill(t.openedOn, { day: format.date(state.openedOn) });
  const totals = statement?.totals;
  const evaded = totals && totals.evaded > 0n ? fill(t.evadedOf, { amount: format.dong(totals.evaded) }) : null;
  return [
    line(t.state, state.closing ? fill(t.closed, { day: format.date(state.closing.on) }) : t.open, openedOn, true),
    line(t.office, authority ? format.office(authority.name) : t.noOffice),
    line(t.officer, state.officer ?? t.noOfficer),
    line(t.deadlines, deadlinesText(messages, state, day, format)),
    line(t.arrears, totals ? format.dong(totals.arrears) : t.unknownFigures, evaded, true),
    line(t.charges, totals ? format.dong(totals.charges) : t.unknownFigures),
  ];
}

function deadlinesText({ cases: t }: Messages, state: CaseState, day: CaseFile['day'], format: Format): string {
  if (state.closing) return '–';
  const pause = state.pauses.find((each) => isPausedOn([each], day));
  if (!pause) return t.running;
  return pause.until === null
    ? fill(t.pausedSince, { day: format.date(pause.from) })
    : fill(t.pausedUntil, { day: format.date(pause.until) });
}

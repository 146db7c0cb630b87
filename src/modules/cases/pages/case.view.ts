import type { CivilDate } from '../../../kernel/civil-date';
import { fill, spoken, type Language, type Spoken } from '../../../kernel/language';
import { isPausedOn } from '../../../law/enforcement/deadline-pauses';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import { pagerOf } from '../../../platform/pages/pager';
import { shortOfficeName } from '../../authorities/authorities.api';
import type { CaseState, PauseOfCase, PromiseOfCase } from '../domain/case-state';
import type { ListedDuty } from '../domain/listed-duty';
import type { LentSection } from '../use-cases/case-sections';
import type { EventWords } from '../use-cases/event-words';
import { offeredSteps } from '../use-cases/step-offer';
import type { CaseFile } from '../use-cases/view-case-file.query';
import { CASE_WORDS, DUTY_WORDS, MEASURE_WORDS } from '../words';
import { CASE_PAGE_WORDS } from './case-words';
import { dutyRow, type NameOfDuty } from '../documents/duty.view';
import { ladderView } from '../documents/ladder.view';
import { otherSteps, quickForms } from './quick-forms.view';
import { timelineRows } from './timeline.view';

const ENTRIES_PER_PAGE = 50;

type CasePageWords = Spoken<typeof CASE_PAGE_WORDS>;

/** What a page of a case is printed for. */
export interface CasePageSetting {
  readonly actor: string;
  readonly key: string;
  /** Something has just been written. */
  readonly isDone: boolean;
  /** What modules above lend. */
  readonly sections: readonly LentSection[];
  readonly words: Pick<EventWords, 'find'>;
  readonly nameOf: NameOfDuty;
  /** Whether a kind of duty is the employer's, not the office's. */
  readonly isOfEmployer: (kind: string) => boolean;
}

/** The view of a case file. */
export function casePage(
  context: PageContext,
  file: CaseFile,
  setting: CasePageSetting,
): { title: string; view: object } {
  const { language } = context;
  const t = spoken(CASE_PAGE_WORDS, language);
  const format = new Format(language);
  const { viewed, day } = file;
  const { state } = viewed;
  return {
    title: fill(t.title, { id: viewed.id, name: viewed.employerName }),
    view: {
      t,
      heading: fill(t.heading, { id: viewed.id }),
      employer: employerOf(viewed.employerCode, viewed.employerName),
      dossierHref: `/api/v1/cases/${viewed.id}/dossier`,
      done: setting.isDone ? t.done : null,
      figuresFor: fill(t.figuresFor, { day: format.date(day) }),
      head: headLines(t, file, format),
      closed: closedView(context, file),
      promises: state.promises.toReversed().map((promise) => promiseRow(t, promise, format)),
      hasPromises: state.promises.length > 0,
      pauses: state.pauses.toReversed().map((pause) => pauseRow(language, t, pause, format)),
      hasPauses: state.pauses.length > 0,
      m: spoken(MEASURE_WORDS, language),
      d: spoken(DUTY_WORDS, language),
      duties: dutyTables(context, file, setting),
      ladder: ladderOf(context, file),
      sections: setting.sections,
      ...timelinePage(context, file, setting),
      forms: quickForms({ context, file, actor: setting.actor, key: setting.key }),
      others: otherSteps(context, file),
    },
  };
}

function employerOf(code: string, name: string): object {
  return { code, name, href: `/employers/${encodeURIComponent(code)}` };
}

function ladderOf(context: PageContext, { ladder, steps, viewed }: CaseFile): object | null {
  if (!ladder) return null;
  return ladderView(context, ladder, offeredSteps(steps, viewed.id));
}

/** The office's duties, and apart from them what the employer has to do. */
function dutyTables(
  context: PageContext,
  { duties, day }: CaseFile,
  { nameOf, isOfEmployer }: CasePageSetting,
): object[] {
  const t = spoken(CASE_PAGE_WORDS, context.language);
  const table = (id: string, heading: string, caption: string, some: readonly ListedDuty[]) => ({
    id,
    heading,
    caption,
    rows: some.map((duty) => dutyRow(context, day, nameOf, duty)),
  });
  return [
    table(
      'duties',
      t.duties,
      t.dutyTable,
      duties.filter(({ kind }) => !isOfEmployer(kind)),
    ),
    table(
      'employer-duties',
      t.ofEmployer,
      t.ofEmployerTable,
      duties.filter(({ kind }) => isOfEmployer(kind)),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

/** That a case is closed, since when, why and by whom, and what may still be done in it; null while it is open. */
function closedView({ language }: PageContext, { viewed, steps, laterCaseId }: CaseFile): object | null {
  const { closing } = viewed.state;
  if (!closing) return null;
  const { closing: t } = spoken(CASE_PAGE_WORDS, language);
  const { cause, reason, document, signedBy } = closing;
  return {
    t,
    heading: fill(t.heading, { day: new Format(language).date(closing.on) }),
    why: CASE_WORDS.closings[cause][language],
    reason,
    signed: signedBy === null ? null : fill(t.signedBy, { name: signedBy }),
    document: document === null ? null : fill(t.document, { document }),
    steps: steps.map(({ name, title }) => ({ href: `/cases/${viewed.id}/steps/${name}`, label: title[language] })),
    hasSteps: steps.length > 0,
    laterHref: laterCaseId === null ? null : `/cases/${laterCaseId}`,
    laterLabel: laterCaseId === null ? null : fill(t.laterCase, { id: laterCaseId }),
  };
}

/** A part of a long timeline, the newest first. */
function timelinePage(context: PageContext, { timeline, tree }: CaseFile, { words }: CasePageSetting): object {
  const asked = Number(context.query.get('page') ?? '1');
  const pages = Math.max(1, Math.ceil(timeline.length / ENTRIES_PER_PAGE));
  const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1;
  const end = timeline.length - (page - 1) * ENTRIES_PER_PAGE;
  const entries = timeline.slice(Math.max(0, end - ENTRIES_PER_PAGE), end);
  const { language } = context;
  const position = { page, perPage: ENTRIES_PER_PAGE, total: timeline.length };
  return {
    timeline: timelineRows({ language, tree, words }, entries),
    pager: pagerOf(context, CASE_PAGE_WORDS.entriesOf[language], position),
  };
}

function promiseRow(t: CasePageWords, promise: PromiseOfCase, format: Format): object {
  return {
    madeOn: format.dated(promise.madeOn),
    payBy: format.dated(promise.payBy),
    amount: format.dong(promise.amount),
    promisedBy: promise.promisedBy,
    received: promise.received === null ? '' : format.dong(promise.received),
    status: promise.status === 'withdrawn' ? t.promiseWithdrawn : t.promiseStates[promise.status],
    isBroken: promise.status === 'broken',
  };
}

function pauseRow(language: Language, t: CasePageWords, pause: PauseOfCase, format: Format): object {
  return {
    from: format.dated(pause.from),
    until: format.datedOrNull(pause.until),
    lasting: t.lasting,
    reason: CASE_WORDS.pauseReasons[pause.reason][language],
    basis: pause.document,
  };
}

function headLines(t: CasePageWords, { viewed, ladder, day }: CaseFile, format: Format): object[] {
  const { state, authority } = viewed;
  const line = (label: string, text: string, note: string | null = null, strong = false) => ({
    label,
    text,
    note,
    strong,
  });
  const openedOn = fill(t.openedOn, { day: format.date(state.openedOn) });
  const totals = ladder?.statement.totals;
  const evaded = totals && totals.evaded > 0n ? fill(t.evadedOf, { amount: format.dong(totals.evaded) }) : null;
  return [
    line(t.state, state.closing ? fill(t.closed, { day: format.date(state.closing.on) }) : t.open, openedOn, true),
    line(t.office, authority ? shortOfficeName(authority.name) : t.noOffice),
    line(t.officer, state.officer ?? t.noOfficer),
    line(t.deadlines, deadlinesText(t, state, day, format)),
    line(t.arrears, totals ? format.dong(totals.arrears) : t.unknownFigures, evaded, true),
    line(t.charges, totals ? format.dong(totals.charges) : t.unknownFigures),
  ];
}

function deadlinesText(t: CasePageWords, state: CaseState, day: CivilDate, format: Format): string {
  if (state.closing) return '–';
  const pause = state.pauses.find((each) => isPausedOn([each], day));
  if (!pause) return t.running;
  return pause.until === null
    ? fill(t.pausedSince, { day: format.date(pause.from) })
    : fill(t.pausedUntil, { day: format.date(pause.until) });
}

import { fill, spoken } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import type { Bilingual } from '../../../kernel/language';
import { SYSTEM_ACTOR } from '../../cases/cases.api';
import type { BackgroundWork } from '../use-cases/view-runs.query';
import { titleOfRun } from '../documents/run-title';
import type { Run } from '../domain/run';
import { RUN_WORDS } from '../words';

/** While work goes on the pages are read anew after so many seconds. */
const REFRESH_AFTER_S = 3;

/** The page of all background work. @param nameOf what the work of a topic is called */
export function runsPage(
  context: PageContext,
  work: BackgroundWork,
  nameOf: (topic: string) => Bilingual,
  form: { readonly actor: string; readonly error: string | null },
) {
  const { language } = context;
  const { page: t, schedules } = spoken(RUN_WORDS, language);
  const format = new Format(language);
  const topics = work.topics.map((topic) => ({
    name: nameOf(topic.topic)[language],
    waiting: format.count(topic.waiting - topic.running),
    running: format.count(topic.running),
    done: format.count(topic.done),
    dead: format.count(topic.dead),
    lastError: topic.lastError,
    tryAgain: topic.dead > 0 ? `/runs/jobs/${encodeURIComponent(topic.topic)}/again` : null,
  }));
  const goesOn = work.runs.some(isGoingOn) || work.topics.some(({ waiting }) => waiting > 0);
  return {
    t,
    schedulesLink: schedules.link,
    form,
    refreshSeconds: goesOn ? REFRESH_AFTER_S : null,
    lines: work.lines.map(({ label, done, total }) => ({ label: label[language], ...meter(context, done, total) })),
    hasLines: work.lines.length > 0,
    runs: work.runs.map((run) => runRow(context, run)),
    hasRuns: work.runs.length > 0,
    topics,
    hasTopics: topics.length > 0,
  };
}

/** The page of one run. */
export function runPage(context: PageContext, run: Run) {
  const { language } = context;
  const words = spoken(RUN_WORDS, language);
  const format = new Format(language);
  const result = run.result;
  const view = {
    t: words.one,
    list: words.page,
    ...runRow(context, run),
    heading: titleOfRun(context.language, run),
    refreshSeconds: isGoingOn(run) ? REFRESH_AFTER_S : null,
    meter: run.progress === null ? null : meter(context, run.progress.done, run.progress.total),
    figures:
      result?.figures.map(({ code, count }) => ({
        count: format.count(count),
        label: (words.figures as Readonly<Record<string, string>>)[code] ?? code,
      })) ?? null,
    leftOut: (result?.leftOut ?? []).map(({ employerCode, message }) => ({
      code: employerCode,
      href: `/employers/${encodeURIComponent(employerCode)}`,
      message: message[language],
    })),
    hasLeftOut: (result?.leftOut.length ?? 0) > 0,
    error: run.error?.[language] ?? null,
    reportHref: result === null || result.reportId === null ? null : `/reports/${result.reportId}`,
    trial: trialView(context, run),
    isCycle: run.subject.kind === 'cycle' && run.state === 'done',
  };
  return view;
}

/** What a tried value would change, in words and formatted amounts. */
function trialView(context: PageContext, { subject, result }: Run) {
  const trial = result?.trial;
  if (!trial || subject.kind !== 'parameter-trial') return null;
  const { trial: t } = spoken(RUN_WORDS, context.language);
  const format = new Format(context.language);
  const change = (before: number, after: number): string => {
    const difference = BigInt(after) - BigInt(before);
    return `${difference > 0n ? '+' : ''}${format.dong(difference)}`;
  };
  const total = (label: string, before: number, after: number) => ({
    label,
    before: format.dong(BigInt(before)),
    after: format.dong(BigInt(after)),
    change: change(before, after),
  });
  const { before, after } = trial;
  return {
    t,
    decides: trial.decidesWhatIsOwed,
    totals: [
      total(t.owed, before.owed, after.owed),
      total(t.evaded, before.evaded, after.evaded),
      total(t.charges, before.charges, after.charges),
    ],
    largest: trial.largest.map((each) => ({
      code: each.employerCode,
      href: `/employers/${encodeURIComponent(each.employerCode)}`,
      owed: change(each.before.owed, each.after.owed),
      evaded: change(each.before.evaded, each.after.evaded),
    })),
    hasLargest: trial.largest.length > 0,
    parameterHref: `/parameters/${encodeURIComponent(subject.name)}`,
  };
}

function isGoingOn({ state }: Run): boolean {
  return state === 'waiting' || state === 'running';
}

function runRow(context: PageContext, run: Run) {
  const words = spoken(RUN_WORDS, context.language);
  const format = new Format(context.language);
  return {
    href: `/runs/${run.id}`,
    what: titleOfRun(context.language, run),
    stateCode: run.state,
    state: words.states[run.state],
    by: run.requestedBy === SYSTEM_ACTOR ? words.bySchedule : run.requestedBy,
    at: format.instant(run.requestedAt),
    ended: run.endedAt === null ? null : format.instant(run.endedAt),
  };
}

function meter({ language }: PageContext, done: number, total: number) {
  const { page } = spoken(RUN_WORDS, language);
  const format = new Format(language);
  const text = fill(page.of, { done: format.count(done), total: format.count(total) });
  return {
    value: String(done),
    max: String(Math.max(1, total)),
    text,
    isFinished: done >= total,
    finished: page.finished,
  };
}

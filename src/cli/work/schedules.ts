import { vietnamDateAndTime, type Instant } from '../../kernel/instant';
import {
  KeepSchedules,
  RUN_WORDS,
  SCHEDULES,
  scheduleNamed,
  titleOfRun,
  ViewRuns,
  type Run,
  type Schedule,
} from '../../modules/runs/runs.api';
import { JobRunner } from '../../platform/jobs/job-runner';
import { actorName } from '../actor';
import type { Call, Work } from '../declaration';
import { fittedTable } from '../table';
import { EXIT, type Terminal } from '../terminal';

/** What the commands on one schedule take. */
export interface ScheduleGiven {
  readonly name: string;
}

/** Lists what the program starts by itself. */
export const listSchedules: Work<object> = async (_, { terminal, open }) => {
  const app = await open('office');
  await tell(terminal, await app.get(KeepSchedules).list());
  return EXIT.done;
};

export const switchOn: Work<ScheduleGiven> = ({ name }, call) => switchTo(name, true, call);

export const switchOff: Work<ScheduleGiven> = ({ name }, call) => switchTo(name, false, call);

async function switchTo(name: string, isOn: boolean, { terminal, open }: Call): ReturnType<Work<ScheduleGiven>> {
  const app = await open('office');
  await tell(terminal, [await app.get(KeepSchedules).switch(scheduleNamed(name), isOn, actorName())]);
  return EXIT.done;
}

/** Starts what a schedule would start. Without Redis it is worked off before the command ends; else the workers do it. */
export const startSchedule: Work<ScheduleGiven> = async ({ name }, { terminal, open }) => {
  const app = await open('office');
  const asked = await app.get(KeepSchedules).start(scheduleNamed(name), actorName());
  await app.get(JobRunner).drain();
  const runs = await Promise.all(asked.map(({ id }) => app.get(ViewRuns).one(id)));
  await tellRuns(terminal, runs);
  return runs.some(({ state }) => state === 'failed') ? EXIT.failed : EXIT.done;
};

/** Lists the latest runs. */
export const listRuns: Work<object> = async (_, { terminal, open }) => {
  const app = await open('office');
  await tellRuns(terminal, await app.get(ViewRuns).latest(30));
  return EXIT.done;
};

async function tell(terminal: Terminal, schedules: readonly Schedule[]): Promise<void> {
  const head = {
    vi: ['tên', 'tình trạng', 'giờ chạy', 'lần tới', 'lần gần nhất'],
    en: ['name', 'state', 'when', 'next', 'last'],
  }[terminal.language];
  await terminal.answer(schedules, () =>
    fittedTable(
      head,
      schedules.map(({ name, isOn, nextDue, lastDue }) => [
        name,
        terminal.words(isOn ? RUN_WORDS.schedules.isOn : RUN_WORDS.schedules.isOff),
        terminal.words(SCHEDULES[name].when),
        moment(nextDue),
        moment(lastDue),
      ]),
      terminal.width,
    ),
  );
}

async function tellRuns(terminal: Terminal, runs: readonly Run[]): Promise<void> {
  const head = {
    vi: ['số', 'việc', 'tình trạng', 'yêu cầu lúc', 'xong lúc', 'đã làm'],
    en: ['no.', 'what', 'state', 'asked for at', 'ended at', 'done'],
  }[terminal.language];
  await terminal.answer(runs, () =>
    fittedTable(
      head,
      runs.map((run) => [
        String(run.id),
        titleOfRun(terminal.language, run),
        terminal.words(RUN_WORDS.states[run.state]),
        moment(run.requestedAt),
        moment(run.endedAt),
        run.error === null
          ? run.progress
            ? `${run.progress.done}/${run.progress.total}`
            : ''
          : terminal.words(run.error),
      ]),
      terminal.width,
    ),
  );
}

function moment(instant: Instant | null): string {
  return instant === null ? '' : vietnamDateAndTime(instant);
}

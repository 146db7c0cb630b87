export { KeepSchedules } from './use-cases/keep-schedules.use-case';
export { ViewRuns } from './use-cases/view-runs.query';
export { SCHEDULE_NAMES, SCHEDULES, scheduleNamed, type Schedule, type ScheduleName } from './domain/schedules';
export { titleOfRun } from './documents/run-title';
export { RUN_WORDS } from './words';
export type { Run } from './domain/run';

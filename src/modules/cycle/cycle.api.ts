export { RunDailyCycle } from './use-cases/run-daily-cycle.use-case';
export { RunCycle, type CycleResult } from './use-cases/run-cycle.use-case';

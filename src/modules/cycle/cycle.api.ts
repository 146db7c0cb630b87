export { RunCycle, type CycleResult } from './use-cases/run-cycle.use-case';

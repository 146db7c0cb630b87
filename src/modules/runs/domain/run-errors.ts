import { errorsOf } from '../../../kernel/domain-error';

/** What callers of runs can mend. */
export const runError = errorsOf({
  'run.not-found': { vi: 'Không có lần chạy số {runId}', en: 'There is no run {runId}' },
});

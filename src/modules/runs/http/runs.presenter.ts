import type { Run } from '../domain/run';
import type { RunAnswer } from './runs.request';

/** A run as the API answers it. */
export function runAnswer({ subject, progress, result, ...run }: Run): RunAnswer {
  const { kind, ...about } = subject;
  return {
    ...run,
    error: run.error?.en ?? null,
    kind,
    subject: about,
    progress: progress && { done: progress.done, total: progress.total },
    result: result && {
      figures: [...result.figures],
      leftOut: result.leftOut.map(({ employerCode, message }) => ({ employerCode, message: message.en })),
      reportId: result.reportId,
    },
  };
}

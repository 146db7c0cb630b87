import type { Language } from '../../../kernel/language';
import type { Run } from '../domain/run';
import type { RunAnswer } from './runs.request';

/** A run as the API answers it, its sentences in a language. */
export function runAnswer({ subject, progress, result, ...run }: Run, language: Language): RunAnswer {
  const { kind, ...about } = subject;
  return {
    ...run,
    error: run.error?.[language] ?? null,
    kind,
    subject: about,
    progress: progress && { done: progress.done, total: progress.total },
    result: result && {
      figures: [...result.figures],
      leftOut: result.leftOut.map(({ employerCode, message }) => ({ employerCode, message: message[language] })),
      reportId: result.reportId,
      trial: result.trial ? { ...result.trial, largest: [...result.trial.largest] } : null,
    },
  };
}

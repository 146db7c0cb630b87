import { onDay } from '../../../law/enforcement/found-words';
import { filesOf } from '../domain/events';
import type { StepContext, StepOption } from './step-catalog';

/** The files and papers of a case, for a field that says by which of them something is proved; the newest first. */
export function fileOptions({ log, caseId }: StepContext): StepOption[] {
  return filesOf(log.filter((event) => event.caseId === caseId))
    .map(({ event, title }) => ({ value: event.id, label: `${title}, ${onDay(event.occurredOn)}` }))
    .toReversed();
}

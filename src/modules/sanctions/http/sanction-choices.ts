import { formatDong } from '../../../kernel/money';
import { definitionOf } from '../../../law/enforcement/fines/violation-act';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import type { StepContext, StepOption } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { COMMITTEE_ANSWERED, FINE_PROPOSED, FINE_RECOMMENDED } from '../domain/fine-events';
import { finesOf, type FineOfEmployer } from '../domain/fines';
import { recordsOf, type RecordOfEmployer } from '../domain/records';
import { violationsOf } from '../domain/violations';

/** Checks that were decided. */
export function checks({ events }: StepContext): StepOption[] {
  return events
    .filter(({ kind }) => kind === 'check-decided')
    .map(({ id, occurredOn, data }) => ({
      value: id,
      label: `${(data as { number?: string }).number ?? id} (${formatShortDate(occurredOn)})`,
    }));
}

/** Acts whose verification is still out. */
export function actsToVerify({ events }: StepContext): StepOption[] {
  return violationsOf(events)
    .filter((each) => each.difficulty === 'verified' && each.verifiedOn === null && each.recordId === null)
    .map(({ id, act, foundOn }) => ({ value: id, label: `${definitionOf(act).name} (${formatShortDate(foundOn)})` }));
}

/** Records that nobody has answered yet, or those of them that a condition picks. */
export function openRecords(
  { events }: StepContext,
  picks: (record: RecordOfEmployer) => boolean = () => true,
): StepOption[] {
  return recordsOf(events)
    .filter((record) => record.answer === null && picks(record))
    .map(({ id, number, madeOn }) => ({ value: id, label: `${number} (${formatShortDate(madeOn)})` }));
}

/** The latest proposal on each record that nobody has answered yet. */
export function proposals({ events }: StepContext): StepOption[] {
  const all = eventsOf(events, FINE_PROPOSED);
  return recordsOf(events).flatMap((record) => {
    const latest = all.findLast(({ data }) => data.recordId === record.id);
    if (record.answer !== null || !latest) return [];
    const amount = latest.data.form === 'warning' ? 'cảnh cáo' : `${formatDong(latest.data.amount)} đồng`;
    return { value: latest.id, label: `${record.number}: ${amount} (${latest.actor})` };
  });
}

/** Fines that have not been carried out, or those of them that a condition picks. */
export function unpaidFines(
  { events }: StepContext,
  picks: (fine: FineOfEmployer) => boolean = () => true,
): StepOption[] {
  return finesOf(events)
    .filter((fine) => fine.form === 'fine' && fine.executedOn === null && picks(fine))
    .map(({ id, number, amount }) => ({ value: id, label: `${number}: ${formatDong(amount)} đồng` }));
}

/** Recommendations that have not been answered. */
export function openRecommendations({ events }: StepContext): StepOption[] {
  const answered = eventsOf(events, COMMITTEE_ANSWERED).map(({ data }) => data.recommendationId);
  return eventsOf(events, FINE_RECOMMENDED)
    .filter(({ id }) => !answered.includes(id))
    .map(({ id, data, occurredOn }) => ({ value: id, label: `${data.number} (${formatShortDate(occurredOn)})` }));
}

import { formatDong } from '../../../kernel/money';
import { definitionOf } from '../../../law/enforcement/fines/violation-act';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import { ledgerOf } from '../../../law/enforcement/policies/fine-coercion';
import type { CaseStepRules, StepContext, StepOption } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { COMMITTEE_ANSWERED, FINE_PROPOSED, FINE_RECOMMENDED } from '../domain/fine-events';
import { checksOf, proposedViolations, spokenFor } from '../../inspections/inspections.api';
import { finesOf, type FineOfEmployer } from '../domain/fines';
import { recordsOf, type RecordOfEmployer } from '../domain/records';
import { VIOLATION_RECORD_MADE } from '../domain/violation-events';
import { violationsOf } from '../domain/violations';

/** Checks that were decided. */
export function checks({ log: events }: StepContext): StepOption[] {
  return events
    .filter(({ kind }) => kind === 'check-decided')
    .map(({ id, occurredOn, data }) => ({
      value: id,
      label: `${(data as { number?: string }).number ?? id} (${formatShortDate(occurredOn)})`,
    }));
}

/** Acts whose verification is still out. */
export function actsToVerify({ log: events }: StepContext): StepOption[] {
  return violationsOf(events)
    .filter((each) => each.difficulty === 'verified' && each.verifiedOn === null && each.recordId === null)
    .map(({ id, act, foundOn }) => ({ value: id, label: `${definitionOf(act).name} (${formatShortDate(foundOn)})` }));
}

/** Records that nobody has answered yet, or those of them that a condition picks. */
export function openRecords(
  { log: events }: StepContext,
  picks: (record: RecordOfEmployer) => boolean = () => true,
): StepOption[] {
  return recordsOf(events)
    .filter((record) => record.answer === null && picks(record))
    .map(({ id, number, madeOn }) => ({ value: id, label: `${number} (${formatShortDate(madeOn)})` }));
}

/** The latest proposal on each record that nobody has answered yet. */
export function proposals({ log: events }: StepContext): StepOption[] {
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
  { log: events }: StepContext,
  picks: (fine: FineOfEmployer) => boolean = () => true,
): StepOption[] {
  return finesOf(events)
    .filter((fine) => fine.form === 'fine' && fine.executedOn === null && picks(fine))
    .map(({ id, number, amount }) => ({ value: id, label: `${number}: ${formatDong(amount)} đồng` }));
}

/** Recommendations that have not been answered. */
export function openRecommendations({ log: events }: StepContext): StepOption[] {
  const answered = eventsOf(events, COMMITTEE_ANSWERED).map(({ data }) => data.recommendationId);
  return eventsOf(events, FINE_RECOMMENDED)
    .filter(({ id }) => !answered.includes(id))
    .map(({ id, data, occurredOn }) => ({ value: id, label: `${data.number} (${formatShortDate(occurredOn)})` }));
}

type Known = NonNullable<CaseStepRules<object, object>['known']>;

/** What the last check with minutes has found and nobody has noted yet; amounts and workers follow from it unless they are typed. */
export const knownFinding: Known = ({ log: events, law, statement, day }) => {
  const check = checksOf(events).findLast(({ minutes }) => minutes !== null);
  if (!check?.minutes) return {};
  const noted = violationsOf(events).filter(({ recordId }) => recordId === null);
  const found = proposedViolations(law.book, check, statement, day).find(
    ({ act }) => !noted.some((each) => each.act === act),
  );
  return { checkId: check.id, act: found?.act, document: `Biên bản kiểm tra số ${check.minutes.number}` };
};

/** Who speaks for the employer and draws up records, as the last record or the last session has it. */
export const knownSigners: Known = ({ log: events, state }) => {
  const last = eventsOf(events, VIOLATION_RECORD_MADE).at(-1)?.data;
  return {
    representative: last?.representative ?? spokenFor(events),
    recorder: state?.officer ?? last?.recorder,
  };
};

/** What is still to be paid on the only fine that is not carried out, with what lateness adds. */
export const knownFineDebt: Known = ({ log: events, law, day }) => {
  const open = finesOf(events).filter(({ form, executedOn }) => form === 'fine' && executedOn === null);
  const [only, ...others] = open;
  if (!only || others.length > 0) return {};
  const { outstanding, lateMoneyOutstanding } = ledgerOf(law.book, only, day);
  const due = outstanding + lateMoneyOutstanding;
  return { amount: due > 0n ? due : null };
};

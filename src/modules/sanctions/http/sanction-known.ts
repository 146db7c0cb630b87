import { ledgerOf } from '../../../law/enforcement/policies/fine-coercion';
import type { StepDefinition } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { checksOf, proposedViolations, spokenFor } from '../../inspections/inspections.api';
import { finesOf } from '../domain/fines';
import { VIOLATION_RECORD_MADE } from '../domain/violation-events';
import { violationsOf } from '../domain/violations';

type Known = NonNullable<StepDefinition['known']>;

/** What the last check with minutes has found and nobody has noted yet; amounts and workers follow from it unless they are typed. */
export const knownFinding: Known = ({ events, law, statement, day }) => {
  const check = checksOf(events).findLast(({ minutes }) => minutes !== null);
  if (!check?.minutes) return {};
  const noted = violationsOf(events).filter(({ recordId }) => recordId === null);
  const found = proposedViolations(law.book, check, statement, day).find(
    ({ act }) => !noted.some((each) => each.act === act),
  );
  return { checkId: check.id, act: found?.act, document: `Biên bản kiểm tra số ${check.minutes.number}` };
};

/** Who speaks for the employer and draws up records, as the last record or the last session has it. */
export const knownSigners: Known = ({ events, state }) => {
  const last = eventsOf(events, VIOLATION_RECORD_MADE).at(-1)?.data;
  return {
    representative: last?.representative ?? spokenFor(events),
    recorder: state?.officer ?? last?.recorder,
  };
};

/** What is still to be paid on the only fine that is not carried out, with what lateness adds. */
export const knownFineDebt: Known = ({ events, law, day }) => {
  const open = finesOf(events).filter(({ form, executedOn }) => form === 'fine' && executedOn === null);
  const [only, ...others] = open;
  if (!only || others.length > 0) return {};
  const { outstanding, lateMoneyOutstanding } = ledgerOf(law.book, only, day);
  const due = outstanding + lateMoneyOutstanding;
  return { amount: due > 0n ? due : null };
};

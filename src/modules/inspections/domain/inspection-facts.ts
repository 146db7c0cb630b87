import type { FactsSource } from '../../cases/cases.api';
import { eventsOf, fileTitle } from '../../cases/domain/events';
import { EVIDENCE_RECORDED, SESSION_HELD } from './case-events';
import { checksOf, establishedBy } from './check';
import { CHECK_PLAN_LISTED, FINDING_RECORDED, INSPECTION_REQUESTED, OTHER_BODY_NOTED } from './check-events';
import { recoveryOf } from './recovery';

/** What sessions, evidence and checks tell the policies. */
export const inspectionFacts: FactsSource = (events, day, { contributions, statementOf }) => {
  const plan = eventsOf(events, CHECK_PLAN_LISTED).at(-1);
  return {
    sessions: eventsOf(events, SESSION_HELD).map(({ occurredOn, data }) => ({
      number: data.number,
      heldOn: occurredOn,
    })),
    evidence: eventsOf(events, EVIDENCE_RECORDED).map(({ occurredOn, data }) => ({
      sign: data.sign,
      foundOn: occurredOn,
      document: data.document,
      proof: fileTitle(events, data.proofId),
    })),
    plannedCheck: plan ? { document: plan.data.document, approvedOn: plan.data.approvedOn } : null,
    otherBodies: eventsOf(events, OTHER_BODY_NOTED).map(({ data }) => data),
    // What had never been registered is urged within days of its finding, not with the next monthly review.
    foundOutsideReview: eventsOf(events, FINDING_RECORDED)
      .filter(({ data }) => data.adjustmentNos.length > 0)
      .map(({ occurredOn }) => occurredOn),
    foundWorkers: eventsOf(events, FINDING_RECORDED).flatMap(({ data: { adjustmentNos, periods } }) =>
      // One adjustment for each period, in their order.
      adjustmentNos.map((findingNo, index) => ({ findingNo, workers: periods[index]?.workers ?? 0 })),
    ),
    checks: checksOf(events).map((check) => ({
      form: check.form,
      number: check.number,
      decidedOn: check.on,
      announcedOn: check.announced?.on ?? null,
      endedOn: check.concluded?.on ?? null,
      outcome: check.concluded?.outcome ?? null,
      established: establishedBy(check),
      recovered: establishedBy(check) - recoveryOf(check, contributions, statementOf, day).open,
    })),
    requests: eventsOf(events, INSPECTION_REQUESTED).map(({ occurredOn, data }) => ({
      to: 'inspectorate' as const,
      number: data.number,
      sentOn: occurredOn,
      recordNumber: null,
    })),
  };
};

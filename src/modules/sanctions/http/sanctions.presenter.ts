import { toJsonInteger } from '../../../kernel/money';
import { OFFICERS } from '../../../law/enforcement/fines/competence';
import { definitionOf } from '../../../law/enforcement/fines/violation-act';
import type { FineAccount } from '../domain/fine-accounts';
import type { RecordStanding } from '../domain/record-standings';
import type { NotedAct } from '../domain/violation-events';
import type { Sanctions } from '../domain/sanctions-of';
import type { FineAnswer, SanctionsAnswer, ViolationActAnswer, ViolationRecordAnswer } from './sanctions.answer';

/** Everything about sanctions as JSON; amounts in whole đồng. */
export function sanctionsJson(sanctions: Sanctions & { readonly caseId: number }): SanctionsAnswer {
  const { caseId, asOf, actsOwed, unrecorded, records, fines } = sanctions;
  return {
    caseId,
    asOf,
    actsOwed: actsOwed.map(actJson),
    unrecorded: unrecorded.map((each) => ({ violationId: each.id, ...actJson(each), difficulty: each.difficulty })),
    records: records.map(recordJson),
    fines: fines.map(fineJson),
  };
}

function actJson({ act, foundOn, endedOn, workers, amount, periods }: NotedAct): ViolationActAnswer {
  return { act, name: definitionOf(act).name, foundOn, endedOn, workers, amount: toJsonInteger(amount), periods };
}

function recordJson(standing: RecordStanding): ViolationRecordAnswer {
  const { record, proposal, explainOrallyBy, explainInWritingBy, decideBy, limitation } = standing;
  const { id, number, madeOn, course, explanation, answer, noted, reasoning } = record;
  return {
    recordId: id,
    number,
    madeOn,
    course,
    explanation,
    acts: noted.map(actJson),
    answeredBy: answer?.number ?? null,
    answeredOn: answer?.on ?? null,
    explainOrallyBy,
    explainInWritingBy,
    decideBy,
    limitation,
    reasoning,
    mayExplain: proposal?.mayExplain ?? null,
    total: proposal === null ? null : toJsonInteger(proposal.total),
    competences:
      proposal?.competences.map(({ officer, limit, verdict, reference, disagreement }) => ({
        officer,
        title: OFFICERS[officer].title,
        limit: toJsonInteger(limit),
        verdict,
        reference,
        disagreement: disagreement?.vi ?? null,
      })) ?? [],
  };
}

function fineJson({ fine, ledger, sendBy, coercibleFrom, executableUntil, cleanOn }: FineAccount): FineAnswer {
  const { id, caseId, recordId, documentId, number, isOwn, decidedBy, decidedOn, form, acts, amount } = fine;
  const { lateLines, lateMoney, paid, outstanding, lateMoneyOutstanding, credit, settledOn } = ledger;
  return {
    fineId: id,
    caseId,
    recordId,
    documentId,
    number,
    isOwn,
    decidedBy,
    decidedOn,
    form,
    acts,
    decidedByTitle: OFFICERS[decidedBy].title,
    amount: toJsonInteger(amount),
    servedOn: fine.servedOn,
    sendBy,
    payBy: ledger.payBy,
    postponed: fine.postponedFrom === null ? null : { from: fine.postponedFrom, until: fine.postponedUntil },
    lateLines: lateLines.map((line) => ({
      ...line,
      base: toJsonInteger(line.base),
      amount: toJsonInteger(line.amount),
    })),
    lateMoney: toJsonInteger(lateMoney),
    payments: fine.receipts.map(({ paidOn, amount: sum, receiptNo }) => ({
      paidOn,
      amount: toJsonInteger(sum),
      receiptNo,
    })),
    paid: toJsonInteger(paid),
    outstanding: toJsonInteger(outstanding),
    lateMoneyOutstanding: toJsonInteger(lateMoneyOutstanding),
    credit: toJsonInteger(credit),
    settledOn,
    executedOn: fine.executedOn,
    coercibleFrom,
    coercedOn: fine.coercedOn,
    executableUntil,
    evadesExecution: fine.evadesExecution,
    cleanOn,
  };
}

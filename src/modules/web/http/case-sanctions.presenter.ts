import type { CivilDate } from '../../../kernel/civil-date';
import type { FineAccount, NotedAct, RecordStanding, Sanctions } from '../../sanctions/sanctions.api';
import { fill } from '../../../kernel/language';
import { type Messages } from '../domain/messages/messages';
import type { Format } from './format';

/**
 * Sanctions on the page of a case: what lies in the debt, every record with its days, every fine with its account. For the partial
 * `web/case-sanctions`; null where there is nothing to show.
 */
export function sanctionsSection(messages: Messages, format: Format, sanctions: Sanctions): object | null {
  const { sanctions: t } = messages;
  const { asOf, actsOwed, records, fines } = sanctions;
  if (actsOwed.length + records.length + fines.length === 0) return null;
  return {
    t,
    actsOwedOn: fill(t.actsOwed, { day: format.date(asOf) }),
    actsOwed: actsOwed.map((act) => actRow(messages, act, format)),
    hasActs: actsOwed.length > 0,
    records: records.map((standing) => recordRow(messages, standing, format)),
    hasRecords: records.length > 0,
    fines: fines.map((account) => fineRow(messages, account, format, asOf)),
    hasFines: fines.length > 0,
  };
}

function actRow({ sanctions: t }: Messages, { act, workers, amount, periods }: NotedAct, format: Format): object {
  return {
    act: t.acts[act],
    amount: format.dong(amount),
    workers: format.count(workers),
    periods: format.count(periods),
  };
}

function recordRow({ sanctions: t }: Messages, standing: RecordStanding, format: Format): object {
  const { record, proposal, decideBy, limitation } = standing;
  return {
    number: record.number,
    madeOn: format.dated(record.madeOn),
    acts: record.noted.map(({ act }) => t.acts[act]),
    explanation: t.explanations[record.explanation ?? 'none'],
    decideBy: format.dated(decideBy),
    limitation: format.dated(limitation),
    expected: proposal === null ? '–' : proposal.form === 'warning' ? t.warning : format.dong(proposal.total),
    answer: record.answer?.number ?? t.open,
    isOpen: record.answer === null,
    reasoning: record.reasoning.length === 0 ? null : record.reasoning,
    reasoningLabel: t.reasoning,
  };
}

function fineRow({ sanctions: t }: Messages, { fine, ledger }: FineAccount, format: Format, day: CivilDate): object {
  const days = ledger.lateLines.reduce((sum, line) => sum + line.days, 0);
  const state = stateOf({ fine, ledger }, day);
  return {
    number: fine.number,
    decidedOn: format.dated(fine.decidedOn),
    officer: t.officers[fine.decidedBy],
    amount: fine.form === 'warning' ? t.warning : format.dong(fine.amount),
    served: format.datedOrNull(fine.servedOn),
    payBy: format.datedOrNull(fine.form === 'warning' ? null : ledger.payBy),
    paid: format.dong(ledger.paid),
    lateMoney: format.dong(ledger.lateMoney),
    lateDays: days === 0 ? null : fill(t.lateDays, { n: format.count(days) }),
    left: format.dong(ledger.outstanding + ledger.lateMoneyOutstanding),
    state: t.states[state],
    isLate: state === 'overdue' || state === 'coerced',
  };
}

function stateOf(
  { fine, ledger }: Pick<FineAccount, 'fine' | 'ledger'>,
  day: CivilDate,
): keyof Messages['sanctions']['states'] {
  if (fine.executedOn !== null) return 'executed';
  if (fine.coercedOn !== null) return 'coerced';
  if (fine.servedOn === null) return 'unserved';
  if (fine.postponedUntil !== null && fine.postponedUntil >= day) return 'postponed';
  return ledger.payBy !== null && ledger.payBy < day ? 'overdue' : 'running';
}

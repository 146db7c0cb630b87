import type { CivilDate } from '../../../kernel/civil-date';
import { fill, spoken, type Language, type Spoken } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import { CaseSection, type CaseSectionView, type Ladder } from '../../cases/cases.api';
import type { FineAccount } from '../domain/fine-accounts';
import type { RecordStanding } from '../domain/record-standings';
import { sanctionsOf } from '../domain/sanctions-of';
import type { NotedAct } from '../domain/violation-events';
import { actName, officerName, SANCTION_SECTION_WORDS } from '../words';

type SectionWords = Spoken<typeof SANCTION_SECTION_WORDS>;

/** Sanctions on the page of a case: what lies in the debt, every record with its days, every fine with its account. */
@CaseSection({
  id: 'sanctions',
  title: SANCTION_SECTION_WORDS.title,
  order: 40,
  template: 'pages/sanctions/case-section',
})
export class SanctionsSection implements CaseSectionView {
  view(file: Ladder, language: Language): object | null {
    const { asOf, actsOwed, records, fines } = sanctionsOf(file, file.day);
    if (actsOwed.length + records.length + fines.length === 0) return null;
    const t = spoken(SANCTION_SECTION_WORDS, language);
    const format = new Format(language);
    return {
      t,
      actsOwedOn: fill(t.actsOwed, { day: format.date(asOf) }),
      actsOwed: actsOwed.map((act) => actRow(language, act, format)),
      hasActs: actsOwed.length > 0,
      records: records.map((standing) => recordRow(language, t, standing, format)),
      hasRecords: records.length > 0,
      fines: fines.map((account) => fineRow(language, t, account, format, asOf)),
      hasFines: fines.length > 0,
    };
  }
}

function actRow(language: Language, { act, workers, amount, periods }: NotedAct, format: Format): object {
  return {
    act: actName(act)[language],
    amount: format.dong(amount),
    workers: format.count(workers),
    periods: format.count(periods),
  };
}

function recordRow(language: Language, t: SectionWords, standing: RecordStanding, format: Format): object {
  const { record, proposal, decideBy, limitation } = standing;
  return {
    number: record.number,
    madeOn: format.dated(record.madeOn),
    acts: record.noted.map(({ act }) => actName(act)[language]),
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

function fineRow(
  language: Language,
  t: SectionWords,
  { fine, ledger }: FineAccount,
  format: Format,
  day: CivilDate,
): object {
  const days = ledger.lateLines.reduce((sum, line) => sum + line.days, 0);
  const state = stateOf({ fine, ledger }, day);
  return {
    number: fine.number,
    decidedOn: format.dated(fine.decidedOn),
    officer: officerName(fine.decidedBy)[language],
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

function stateOf({ fine, ledger }: Pick<FineAccount, 'fine' | 'ledger'>, day: CivilDate): keyof SectionWords['states'] {
  if (fine.executedOn !== null) return 'executed';
  if (fine.coercedOn !== null) return 'coerced';
  if (fine.servedOn === null) return 'unserved';
  if (fine.postponedUntil !== null && fine.postponedUntil >= day) return 'postponed';
  return ledger.payBy !== null && ledger.payBy < day ? 'overdue' : 'running';
}

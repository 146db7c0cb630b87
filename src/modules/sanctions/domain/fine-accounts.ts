import type { CivilDate } from '../../../kernel/civil-date';
import { cleanAgainOn } from '../../../law/enforcement/fines/clean-again';
import type { FineLedger } from '../../../law/enforcement/fines/fine-ledger';
import { coercionFrom, executableUntil, sendDecisionBy } from '../../../law/enforcement/fines/procedure-deadlines';
import { ledgerOf } from '../../../law/enforcement/policies/fine-coercion';
import type { LawBook } from '../../../law/law-book';
import type { FineOfEmployer } from './fines';

/** A fine with its account on a day, and every day that counts for it. */
export interface FineAccount {
  readonly fine: FineOfEmployer;
  readonly ledger: FineLedger;
  /** Last day for sending the decision; null for one of a People's Committee, which sends its own. */
  readonly sendBy: CivilDate | null;
  readonly coercibleFrom: CivilDate | null;
  readonly executableUntil: CivilDate;
  /** First day on which the employer counts as not sanctioned; null while it evades execution. */
  readonly cleanOn: CivilDate | null;
}

/** The accounts of fines on a day. */
export function fineAccounts(law: LawBook, fines: readonly FineOfEmployer[], day: CivilDate): FineAccount[] {
  return fines.map((fine) => ({
    fine,
    ledger: ledgerOf(law, fine, day),
    sendBy: fine.isOwn ? sendDecisionBy(law, fine.decidedOn) : null,
    coercibleFrom:
      fine.servedOn === null || fine.form === 'warning' ? null : coercionFrom(law, fine.servedOn, fine.payBy),
    executableUntil: executableUntil(law, fine.decidedOn),
    cleanOn: cleanAgainOn(law, fine),
  }));
}

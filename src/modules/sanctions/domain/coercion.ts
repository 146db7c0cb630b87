import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import { ledgerOf } from '../../../law/enforcement/policies/fine-coercion';
import type { LawBook } from '../../../law/law-book';
import type { AuthorityNode } from '../../authorities/authorities.api';
import type { CoercionMeasure } from './fine-events';
import { coercionWords } from './fine-reasons';
import type { FineOfEmployer } from './fines';
import { titleIn } from './offices-of-officers';
import type { CoercionPaper } from './sanction-papers';
import { signatureOf, type Signing } from './signatures';

interface CoercionGiven extends Signing {
  readonly measure: CoercionMeasure;
  /** What it is aimed at: an account with its bank, an asset, a third party. */
  readonly target: string;
  readonly treasury: string;
  readonly treasuryAccount?: string | undefined;
}

/** The case as a coercion is decided in it. */
interface Read {
  readonly law: { readonly book: LawBook };
  readonly day: CivilDate;
  readonly employer: { readonly representative: string | null };
}

/** What the decision to enforce a fine says, as of its day. */
export function coercionDetails(
  { law, day, employer }: Read,
  fine: FineOfEmployer,
  coercion: CoercionGiven,
  office: AuthorityNode | undefined,
): Omit<CoercionPaper, 'number' | 'issuedOn' | 'employer' | 'office' | 'caseId'> {
  const ledger = ledgerOf(law.book, fine, day);
  const words = coercionWords(law.book, coercion.measure, day);
  invariant(fine.servedOn && ledger.payBy && words, 'only a fine that was received and is overdue is enforced');
  return {
    decidedBy: titleIn(fine.decidedBy, office),
    signature: signatureOf(fine.decidedBy, coercion),
    fine: { number: fine.number, decidedOn: fine.decidedOn, servedOn: fine.servedOn, amount: fine.amount },
    representative: employer.representative,
    payBy: ledger.payBy,
    unpaid: ledger.outstanding,
    lateMoney: ledger.lateMoneyOutstanding,
    total: ledger.outstanding + ledger.lateMoneyOutstanding,
    measure: words,
    target: coercion.target,
    treasury: coercion.treasury,
    treasuryAccount: coercion.treasuryAccount ?? null,
    basis: law.book.get('coercion.measures').entryAt(day).reference,
  };
}

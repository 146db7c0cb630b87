import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Assumption } from '../../arrears/domain/statement';
import type { CasePaper } from '../../notices/notices.api';
import type { Element } from './elements';

/** What a letter to another body says of the debt, as of its day. */
export interface DebtOfLetter {
  readonly arrears: Dong;
  readonly evaded: Dong;
  readonly charges: Dong;
  readonly workers: number;
  /** First day late of the oldest item; null where nothing is past its due date. */
  readonly lateSince: CivilDate | null;
  readonly reminders: readonly { readonly number: string; readonly sentOn: CivilDate }[];
  readonly fines: readonly { readonly number: string; readonly decidedOn: CivilDate; readonly amount: Dong }[];
  /** Since July 2025 the office checks; before it inspected, and an inspectorate still does. */
  readonly checks: readonly { readonly number: string; readonly decidedOn: CivilDate; readonly inspects: boolean }[];
  readonly publishedOn: readonly CivilDate[];
  /** What the figures rest on without a published text; printed with them. */
  readonly assumptions: readonly Assumption[];
}

/** Every letter to another body begins so. */
export interface LetterToBody extends CasePaper, DebtOfLetter {
  /** As it stands after "Kính gửi". */
  readonly recipient: string;
  readonly legalBases: readonly string[];
}

/** Recommendation to the investigating police to prosecute. */
export interface ReferralLetter extends LetterToBody {
  readonly elements: readonly Element[];
  readonly clause: number | null;
  /** Why it goes although an element is missing, or null. */
  readonly reason: string | null;
  readonly dossier: { readonly documents: number; readonly sha256: string };
}

/** A request whose wish is written by the officer. */
export interface RequestLetter extends LetterToBody {
  /** What is asked for, in the officer's words; paragraphs. */
  readonly about: string;
}

/** Request to a bank or the treasury to debit the employer's account, up to June 2025. */
export interface BankRequest extends RequestLetter {
  /** Account to debit, as the office knows it. */
  readonly account: string;
  readonly lateDays: number;
}

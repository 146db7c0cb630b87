import type { DomainError } from './domain-error';
import type { Bilingual, Language } from './language';

/** Why a step is refused: one failing condition, in words for an officer, with the article it rests on. */
export interface Reason {
  readonly code: string;
  /** In Vietnamese. */
  readonly sentence: string;
  /** The same in English. */
  readonly english: string;
  readonly article?: string;
  readonly found?: string;
  /** The same in English, where it differs. */
  readonly foundEnglish?: string;
  /** What it rests on though no text at hand confirms it; absent where nothing of that kind is used. */
  readonly assumed?: Bilingual;
}

/** A reason in both languages. @param found what is there; a text that is the same in both, or one for each @param article of the law */
export function reasonOf(code: string, said: Bilingual, found?: Bilingual | string, article?: string): Reason {
  const reason = { code, sentence: said.vi, english: said.en, ...(article ? { article } : {}) };
  if (found === undefined || found === '') return reason;
  if (typeof found === 'string') return { ...reason, found };
  return { ...reason, found: found.vi, foundEnglish: found.en };
}

/** An error of the domain as a reason: what cannot be computed or done, and why. */
export function reasonOfError(error: DomainError): Reason {
  return reasonOf(error.code, { vi: error.sentence('vi'), en: error.sentence('en') });
}

/** What a reason says, and what was found, in a reader's language; what was found in Vietnamese where it is the same in both. */
export function reasonIn(reason: Reason, language: Language): { readonly sentence: string; readonly found?: string } {
  const isEnglish = language === 'en';
  const sentence = isEnglish ? reason.english : reason.sentence;
  const found = isEnglish ? (reason.foundEnglish ?? reason.found) : reason.found;
  return found === undefined ? { sentence } : { sentence, found };
}

/** A step that went through with its result, or was refused with every reason. A refusal is a value, not an exception. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reasons: readonly Reason[] };

/** A step that went through. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A refused step, with all reasons together. */
export function refused(reasons: readonly Reason[]): Outcome<never> {
  return { ok: false, reasons };
}

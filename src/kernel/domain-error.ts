import { untranslated, type Bilingual, type Language } from './language';

/** A value that a sentence fills in; words that differ by language come in both. */
export type ErrorValue = string | number | boolean | null | Bilingual;

/** Named values that a sentence needs; they are what a translation fills in. */
export type ErrorParameters = Readonly<Record<string, ErrorValue>>;

/** The sentences of errors by their code, without the final full stop. `{name}` stands for a parameter. */
export type ErrorSentences = Readonly<Record<string, Bilingual>>;

/**
 * An expected failure that the caller can mend: not found, stale, conflicting, malformed, or a legal parameter that nobody has entered.
 * `code` is stable and maps to one HTTP status and one sentence in each language; `message` is the English one, for logs.
 */
export class DomainError extends Error {
  readonly #words: Bilingual;

  /** @param words the sentence in both languages, `{name}` for parameters; a text where only one language is known */
  constructor(
    readonly code: string,
    words: Bilingual | string,
    readonly parameters: ErrorParameters = {},
  ) {
    const both = typeof words === 'string' ? untranslated(words) : words;
    super(filled(both, parameters, 'en'));
    this.name = 'DomainError';
    this.#words = both;
  }

  /** What is wrong, as a person reads it. */
  sentence(language: Language): string {
    return filled(this.#words, this.parameters, language);
  }
}

/** An error that was written down in words, as it is told again later. */
export function keptError(code: string, words: Bilingual): DomainError {
  return new DomainError(code, words);
}

/** The parameters that a sentence names in either language: the compiler refuses an error that leaves one unfilled. */
type NamedIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamedIn<Rest> : never;
type ParametersOf<Words extends Bilingual> = ErrorParameters &
  Readonly<Record<NamedIn<Words['vi']> | NamedIn<Words['en']>, ErrorValue>>;

/** Makes the errors of one table: `const caseError = errorsOf({ … }); throw caseError('case.not-found', { caseId })`. */
export function errorsOf<const Table extends ErrorSentences>(
  table: Table,
): <Code extends keyof Table & string>(code: Code, parameters: ParametersOf<Table[Code]>) => DomainError {
  return (code, parameters) => new DomainError(code, table[code] ?? code, parameters);
}

/** Words with their parameters filled in; what is not given stays as it is written. */
function filled(words: Bilingual, parameters: ErrorParameters, language: Language): string {
  return words[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = parameters[name];
    return value === undefined ? placeholder : wordsOf(value, language);
  });
}

function wordsOf(value: ErrorValue, language: Language): string {
  return typeof value === 'object' && value !== null ? value[language] : String(value);
}

import type { ColumnDefinition, FileDefinition } from '../domain/files/file-definition';
import { FORM_WORDS } from '../domain/files/form-words';
import type { Language } from '../../../kernel/language';

/** What is told of a column, in one language. */
export interface ExplainedColumn {
  readonly name: string;
  /** Its name in a header of the other language. */
  readonly otherName: string;
  readonly required: string;
  readonly meaning: string;
  readonly form: string;
  /** The codes that may be written, each with its words. */
  readonly codes: readonly { readonly code: string; readonly words: string }[];
  readonly examples: readonly string[];
}

const REQUIRED = { vi: ['bắt buộc', 'không bắt buộc'], en: ['required', 'optional'] } as const;

/** What templates and pages tell of each column of a file. */
export function explainedColumns(file: FileDefinition, language: Language): ExplainedColumn[] {
  return file.columns.map((column) => explained(column, language));
}

/** The header of a file in a language. */
export function headerOf(file: FileDefinition, language: Language): string[] {
  return file.columns.map(({ name, nameVi }) => (language === 'vi' ? nameVi : name));
}

/** The cells of the two example rows, codes in the words of the language: Vietnamese, or the code itself. */
export function examplesIn({ codes, examples }: ColumnDefinition, language: Language): readonly string[] {
  const said = (example: string): string => codes?.find(({ code }) => code === example)?.words.vi ?? example;
  return language === 'vi' ? examples.map(said) : examples;
}

function explained(column: ColumnDefinition, language: Language): ExplainedColumn {
  const names = language === 'vi' ? [column.nameVi, column.name] : [column.name, column.nameVi];
  return {
    name: names[0] ?? '',
    otherName: names[1] ?? '',
    required: REQUIRED[language][column.optional ? 1 : 0],
    meaning: column.meaning[language],
    form: FORM_WORDS[column.form][language],
    codes: (column.codes ?? []).map(({ code, words }) => ({ code, words: words[language] })),
    examples: examplesIn(column, language).filter((example) => example !== ''),
  };
}

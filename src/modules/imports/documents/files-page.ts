import { IMPORT_FILES, IMPORT_KINDS, type ImportKind } from '../domain/import-kind';
import type { Language } from '../../../kernel/language';
import { MESSAGES_EN } from '../domain/messages-en';
import { MESSAGES_VI } from '../domain/messages-vi';
import { explainedColumns } from './explained-column';
import { PAGE_WORDS } from './files-page-words';

/** Sentences that say how a file was read, not what is wrong with it, and parts of others. */
const NO_FAULT = /^(note|warning)\.|^header\.(missing|unknown|repeated|optional)$/;

/** The names of the page in docs/, by language. */
export const FILES_PAGES: Readonly<Record<Language, string>> = { en: 'files.md', vi: 'tep-du-lieu.md' };

/** The page that explains an office's own files, as Markdown: every file, column and code, the forms, and every reason of rejection. */
export function filesPage(language: Language): string {
  const words = PAGE_WORDS[language];
  return [
    `# ${words.title}`,
    words.generated,
    ...words.introduction,
    `## ${words.formsTitle}`,
    words.forms.map((line) => `- ${line}`).join('\n'),
    `## ${words.filesTitle}`,
    table(
      words.filesHead,
      IMPORT_KINDS.map((kind) => {
        const { title, holds } = IMPORT_FILES[kind];
        return [`[\`${kind}\`](#${kind})`, title[language], holds[language]];
      }),
    ),
    ...IMPORT_KINDS.flatMap((kind) => section(kind, language)),
    `## ${words.rejectsTitle}`,
    ...words.rejects,
    table(words.rejectsHead, faults(language)),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(kind: ImportKind, language: Language): string[] {
  const words = PAGE_WORDS[language];
  const file = IMPORT_FILES[kind];
  const columns = explainedColumns(file, language);
  const key = columns.filter((_, index) => file.key.includes(file.columns[index]?.name ?? ''));
  return [
    `### ${kind}`,
    `${file.title[language]}. ${file.holds[language]} ${words.key(key.map(({ name }) => `\`${name}\``).join(', '))}`,
    table(
      words.columnsHead,
      columns.map(({ name, otherName, required, meaning, form, examples }) => [
        `\`${name}\``,
        `\`${otherName}\``,
        required,
        meaning,
        form,
        examples.join('; '),
      ]),
    ),
    ...columns.flatMap(({ name, codes }) =>
      codes.length === 0
        ? []
        : [
            words.codes(`\`${name}\``),
            table(
              words.codesHead,
              codes.map(({ code, words: each }) => [`\`${code}\``, each]),
            ),
          ],
    ),
  ];
}

/** Every sentence with its code, its blanks left open. */
function faults(language: Language): string[][] {
  const messages = language === 'vi' ? MESSAGES_VI : MESSAGES_EN;
  return Object.entries(messages)
    .filter(([code]) => !NO_FAULT.test(code))
    .map(([code, text]) => [`\`${code}\``, text.replace(/\{\w+\}/g, '…').trim()]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

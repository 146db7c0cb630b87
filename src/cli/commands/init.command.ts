import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { DomainError } from '../../kernel/domain-error';
import { LANGUAGES, prepareFolder, type Language, type PreparedFolder } from '../../modules/imports/imports.api';
import { EXIT, Terminal } from '../terminal';

/** Beside the program, in a checkout and in the image. */
const SETTINGS = join(__dirname, '..', '..', '..', '.env.example');

const WORDS = {
  vi: {
    written: (count: number) => `Đã ghi ${count} tệp`,
    kept: 'Đã có sẵn, giữ nguyên',
    next: 'Tiếp theo: điền các tệp mẫu (cách ghi: docs/tep-du-lieu.md), rồi',
    unwritable: (folder: string, code: string) =>
      `Không ghi được vào thư mục ${folder} (${code}); hãy chọn thư mục khác hoặc cấp quyền ghi.`,
  },
  en: {
    written: (count: number) => `${count} files written`,
    kept: 'There already, left as they are',
    next: 'Next: fill in the templates (docs/files.md tells how), then',
    unwritable: (folder: string, code: string) =>
      `The folder ${folder} cannot be written to (${code}); choose another one, or allow writing.`,
  },
} as const;

/** `init DIR [--lang vi|en]`: needs no database, and makes none. */
export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description("prepare a folder for an office's own data: a template of each file (CSV and Excel), and a .env")
    .argument('<dir>', 'the folder; files that are there stay as they are')
    .addOption(
      new Option('--lang <language>', 'language of the headers and explanations').choices(LANGUAGES).default('vi'),
    )
    .action(async (folder: string, { lang }: { readonly lang: Language }, command: Command) => {
      const terminal = new Terminal(command.optsWithGlobals()['json'] === true);
      try {
        const prepared = await prepareFolder(folder, lang, SETTINGS);
        const next = nextCommands(folder);
        await terminal.answer({ folder, ...prepared, next }, () => summary(folder, lang, prepared, next));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        terminal.say(WORDS[lang].unwritable(folder, String(error.parameters['code'])));
        process.exitCode = EXIT.failed;
      }
    });
}

function nextCommands(folder: string): string[] {
  return [
    `npm run cli -- import authorities ${join(folder, 'authorities.xlsx')} --check`,
    `npm run cli -- import authorities ${join(folder, 'authorities.xlsx')}`,
    `npm run cli -- import employers ${join(folder, 'employers.xlsx')}`,
  ];
}

function summary(folder: string, lang: Language, { written, kept }: PreparedFolder, next: readonly string[]): string {
  const words = WORDS[lang];
  return [
    `${words.written(written.length)}: ${folder}`,
    ...(kept.length > 0 ? [`${words.kept}: ${kept.join(', ')}`] : []),
    words.next,
    ...next.map((line) => `  ${line}`),
  ].join('\n');
}

import { join } from 'node:path';
import type { Bilingual } from '../../kernel/language';
import { prepareFolder, type PreparedFolder } from '../../modules/imports/imports.api';
import type { Work } from '../declaration';
import { EXIT } from '../terminal';

/** What `init` takes. */
export interface InitGiven {
  readonly folder: string;
}

/** Beside the program, in a checkout and in the image. */
const SETTINGS = join(__dirname, '..', '..', '..', '.env.example');

/** Writes templates and settings into a folder, in the language of the run; needs no database, and makes none. */
export const prepareOffice: Work<InitGiven> = async ({ folder }, { terminal }) => {
  const prepared = await prepareFolder(folder, terminal.language, SETTINGS);
  const next = nextCommands(folder);
  await terminal.answer({ folder, ...prepared, next }, () => terminal.words(summaryOf(folder, prepared, next)));
  return EXIT.done;
};

function nextCommands(folder: string): string[] {
  return [
    `npm run cli -- import authorities ${join(folder, 'authorities.xlsx')} --check`,
    `npm run cli -- import authorities ${join(folder, 'authorities.xlsx')}`,
    `npm run cli -- import employers ${join(folder, 'employers.xlsx')}`,
  ];
}

function summaryOf(folder: string, { written, kept }: PreparedFolder, next: readonly string[]): Bilingual {
  const commands = next.map((line) => `  ${line}`);
  const text = (first: string, there: string, then: string): string =>
    [first, ...(kept.length > 0 ? [`${there}: ${kept.join(', ')}`] : []), then, ...commands].join('\n');
  return {
    vi: text(
      `Đã ghi ${written.length} tệp: ${folder}`,
      'Đã có sẵn, giữ nguyên',
      'Tiếp theo: điền các tệp mẫu (cách ghi: docs/tep-du-lieu.md), rồi',
    ),
    en: text(
      `${written.length} files written: ${folder}`,
      'There already, left as they are',
      'Next: fill in the templates (docs/files.md tells how), then',
    ),
  };
}

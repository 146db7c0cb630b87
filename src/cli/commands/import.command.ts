import { Argument, Option, type Command } from 'commander';
import {
  IMPORT_KINDS,
  ImportFile,
  LANGUAGES,
  type ImportKind,
  type ImportResult,
  type Language,
} from '../../modules/imports/imports.api';
import { actorName } from '../actor';
import { runCommand } from '../run-command';
import { EXIT } from '../terminal';

interface Options {
  readonly check?: boolean;
  readonly update?: boolean;
  readonly lang: Language;
}

/** `import KIND FILE.csv|FILE.xlsx [--check] [--update] [--lang vi|en]` */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description(
      'import a CSV file or an Excel workbook: good rows land, bad rows go to FILE.rejects.csv; a damaged file leaves nothing behind',
    )
    .addArgument(new Argument('<kind>', 'what the file holds').choices(IMPORT_KINDS))
    .argument(
      '<file>',
      '.xlsx, or .csv (UTF-8, comma or semicolon), with a header row; docs/files.md tells every column',
    )
    .option('--check', 'only check the whole file, also against what is recorded; nothing is recorded')
    .option('--update', 'changed master data of employers and authorities replace what is registered')
    .addOption(new Option('--lang <language>', 'language of the reasons').choices(LANGUAGES).default('vi'))
    .action(async (kind: ImportKind, file: string, options: Options, command: Command) => {
      await runCommand(command, async (app, terminal) => {
        const bar = terminal.progress(`Importing ${kind}`);
        const result = await app
          .get(ImportFile)
          .run({
            kind,
            path: file,
            actor: actorName(),
            check: options.check === true,
            update: options.update === true,
            language: options.lang,
            onProgress: ({ bytesRead, totalBytes, rows }) => bar.update(bytesRead, totalBytes, `${rows} rows`),
          })
          .finally(() => bar.end());
        for (const warning of result.warnings) terminal.say(warning);
        await terminal.answer(result, () => summary(result));
        return result.rejected > 0 ? EXIT.rejectedRows : EXIT.done;
      });
    });
}

function summary(result: ImportResult): string {
  const lines = [
    `${result.kind}: ${result.rows} rows in ${result.seconds.toFixed(1)} s${result.dryRun ? ' (checked only, nothing recorded)' : ''}`,
    `  accepted   ${result.accepted}`,
    `  unchanged  ${result.unchanged}`,
    `  rejected   ${result.rejected}`,
  ];
  for (const note of result.notes) lines.push(`  ${note}`);
  if (result.rejectsFile !== null) lines.push(`  the rejected rows, each with its reason: ${result.rejectsFile}`);
  return lines.join('\n');
}

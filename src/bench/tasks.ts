import type { Figure, Measured } from './figure';
import { ALL_STATEMENTS, ONE_STATEMENT } from './figures/computing';
import { FULL_CYCLE, ONE_PERCENT_CYCLE, TEN_PERCENT_CYCLE } from './figures/cycle';
import { IMPORT_FIGURES } from './figures/imports';
import { ISSUED_LETTERS, RENDERED_LETTERS } from './figures/letters';
import { PROVINCE_REPORT, PROVINCE_REPORT_FILES } from './figures/report';
import { STATEMENT_STREAM } from './figures/statement-stream';
import { foundProvince, writeFiles } from './figures/world';
import type { Stage } from './stage';

/** Every figure in the order of measuring: the imports fill the database on which the others are measured. */
export const FIGURES: readonly Figure[] = [
  ...IMPORT_FIGURES,
  ALL_STATEMENTS,
  STATEMENT_STREAM,
  ONE_STATEMENT,
  FULL_CYCLE,
  ONE_PERCENT_CYCLE,
  TEN_PERCENT_CYCLE,
  PROVINCE_REPORT,
  PROVINCE_REPORT_FILES,
  ISSUED_LETTERS,
  RENDERED_LETTERS,
];

/** Work around the figures that is not measured. */
export type Chore = 'write-files' | 'found-province';

/** What one measuring process does. */
export type Task = { readonly chore: Chore } | { readonly figure: string; readonly part: 'program' | 'baseline' };

const CHORES: Readonly<Record<Chore, (stage: Stage) => Promise<Measured>>> = {
  'write-files': writeFiles,
  'found-province': foundProvince,
};

/** Does a task. @throws Error where no figure has the name */
export async function perform(task: Task, stage: Stage): Promise<Measured> {
  if ('chore' in task) return CHORES[task.chore](stage);
  const figure = FIGURES.find(({ name }) => name === task.figure);
  if (!figure) throw new Error(`There is no figure "${task.figure}"`);
  if (task.part === 'program') return figure.program(stage);
  if (!figure.baseline) throw new Error(`The figure "${task.figure}" has no baseline`);
  return figure.baseline.run(stage);
}

import { join } from 'node:path';
import type { CivilDate } from '../kernel/civil-date';
import type { DatabaseConfiguration } from '../platform/config/configuration';

/** Where a figure is measured; travels to the measuring processes as JSON. */
export interface Stage {
  readonly database: DatabaseConfiguration;
  /** Folder of everything that the run writes; removed at the end. */
  readonly folder: string;
  readonly employers: number;
  readonly months: number;
  /** The day on which the made-up world is looked at. */
  readonly asOf: CivilDate;
  readonly letters: number;
}

/** Path of a file of the made-up world. */
export function worldFile(stage: Stage, name: string): string {
  return join(stage.folder, 'world', name);
}

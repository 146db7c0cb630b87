import { join } from 'node:path';
import { ASSUMED_RATES } from '../../demo/world/assumed-rates';
import { writeWorld } from '../../demo/write-world';
import { SetParameter } from '../../modules/parameters/parameters.api';
import { timed, type Measured } from '../figure';
import { withApplication } from '../open-application';
import { worldFile, type Stage } from '../stage';
import { importFile } from './imports';

/** Writes the made-up province as CSV files. */
export async function writeFiles(stage: Stage): Promise<Measured> {
  const { employers, months } = stage;
  const { value, time } = await timed(() => writeWorld(join(stage.folder, 'world'), { employers, months }));
  return { count: value.files.reduce((sum, file) => sum + file.rows, 0), ...time };
}

/** Creates the tables, enters the assumed rates and imports the offices with what they print on their letters. */
export async function foundProvince(stage: Stage): Promise<Measured> {
  await withApplication(stage, async (app) => {
    for (const rate of ASSUMED_RATES) await app.get(SetParameter).run({ ...rate, assumed: true, actor: 'bench' });
  });
  const offices = await importFile(stage, 'authorities', worldFile(stage, 'authorities.csv'));
  await importFile(stage, 'office-details', worldFile(stage, 'office-details.csv'));
  return offices;
}

import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ImportFile } from '../../modules/imports/imports.api';
import { RunCycle } from '../../modules/cycle/cycle.api';
import { accrualSql } from '../accrual-sql';
import { timed, type Figure, type Measured } from '../figure';
import { withApplication } from '../open-application';
import { withRaw } from '../raw-database';
import type { Stage } from '../stage';

/** The first cycle over everything: every projection, case, reminder and duty. */
export const FULL_CYCLE: Figure = {
  name: 'cycle-full',
  counts: 'employers',
  prepares: true,
  repeatable: false,
  program: runCycle,
  baseline: {
    what: 'the same SQL statement, its rows inserted into a table with the same key as open_item',
    run: (stage) => accrueInto(stage, 'TRUE'),
  },
};

/** The cycle after every hundredth employer has paid something. */
export const ONE_PERCENT_CYCLE = incrementalCycle(1);
/** The cycle after every tenth employer has paid something. */
export const TEN_PERCENT_CYCLE = incrementalCycle(10);

function incrementalCycle(percent: 1 | 10): Figure {
  const condition = (column: string): string => `${column} % ${100 / percent} = 0`;
  return {
    name: `cycle-incremental-${percent}-percent`,
    counts: 'employers',
    prepares: false,
    repeatable: false,
    program: async (stage) => {
      await recordPayments(stage, percent, condition('id'));
      return runCycle(stage);
    },
    baseline: {
      what: 'the same SQL statement for the employers that changed (their ids in a table), their rows in that table deleted and inserted',
      run: (stage) => accrueInto(stage, condition('id')),
    },
  };
}

async function runCycle(stage: Stage): Promise<Measured> {
  return withApplication(stage, async (app) => {
    const { value, time } = await timed(() => app.get(RunCycle).run(stage.asOf));
    const { casesOpened, casesClosed, remindersQueued } = value;
    return { count: value.projected, ...time, more: { casesOpened, casesClosed, remindersQueued } };
  });
}

/** One more receipt each, through the import, the day before. Not timed. */
async function recordPayments(stage: Stage, percent: number, condition: string): Promise<void> {
  const codes = await withRaw(stage, (raw) => raw.rows(`SELECT code FROM employer WHERE ${condition} ORDER BY id`));
  const path = join(stage.folder, `payments-${percent}.csv`);
  const lines = codes.map(([code], i) => `BENCH${percent}-${i},${String(code)},${stage.asOf},${100_000 + i},,,\n`);
  const header = 'receiptNo,employerCode,receivedOn,amount,fund,period,recordedAt\n';
  await pipeline(Readable.from([header, ...lines]), createWriteStream(path));
  await withApplication(stage, (app) => app.get(ImportFile).run({ kind: 'payments', path, actor: 'bench' }));
}

async function accrueInto(stage: Stage, condition: string): Promise<Measured> {
  return withRaw(stage, async (raw) => {
    const key = stage.database.engine === 'sqlite' ? ') WITHOUT ROWID' : ')';
    await raw.write(`CREATE TABLE IF NOT EXISTS raw_item (employer_id integer, fund text, period text, amount bigint,
      outstanding bigint, charge bigint, PRIMARY KEY (employer_id, fund, period)${key}`);
    await raw.write('CREATE TABLE IF NOT EXISTS raw_changed (employer_id integer PRIMARY KEY)');
    await raw.write('DELETE FROM raw_changed');
    const count = await raw.write(`INSERT INTO raw_changed SELECT id FROM employer WHERE ${condition}`);
    if (stage.database.engine === 'postgres') await raw.write('ANALYZE raw_changed');
    const only = condition === 'TRUE' ? 'TRUE' : 'employer_id IN (SELECT employer_id FROM raw_changed)';
    const { value, time } = await timed(async () => {
      await raw.write('BEGIN');
      await raw.write(`DELETE FROM raw_item WHERE ${only}`);
      const items = await raw.write(`INSERT INTO raw_item ${accrualSql(stage.asOf, stage.months, only)}`);
      await raw.write('COMMIT');
      return items;
    });
    return { count, ...time, more: { openItems: value } };
  });
}

import { GetStatement } from '../../modules/arrears/arrears.api';
import { accrualSql } from '../accrual-sql';
import { timed, type Figure, type Measured } from '../figure';
import { withApplication } from '../open-application';
import { withRaw } from '../raw-database';
import type { Stage } from '../stage';

const STATEMENTS_ONE_BY_ONE = 500;
const WHAT =
  'one set-based SQL statement (docs/performance.md): outstanding and 0.03 % a day of every open item, payments joined; its rows drained by the driver';

/** Every employer's statement, as objects in the process. */
export const ALL_STATEMENTS: Figure = {
  name: 'statements-all',
  counts: 'employers',
  prepares: false,
  repeatable: true,
  program: (stage) =>
    withApplication(stage, async (app) => {
      const { value, time } = await timed(async () => {
        let count = 0;
        for await (const statement of app.get(GetStatement).all(stage.asOf)) if (statement.items) count += 1;
        return count;
      });
      return { count: value, ...time };
    }),
  baseline: { what: WHAT, run: accrueAll },
};

/** One employer's statement by its code, one after the other. */
export const ONE_STATEMENT: Figure = {
  name: 'statement-one',
  counts: 'employers',
  prepares: false,
  repeatable: true,
  program: (stage) =>
    withApplication(stage, async (app) => {
      const codes = (await sample(stage)).map(({ code }) => code);
      const statements = app.get(GetStatement);
      await statements.one(codes[0] ?? '', stage.asOf);
      const { time } = await timed(async () => {
        for (const code of codes) await statements.one(code, stage.asOf);
      });
      return { count: codes.length, ...time };
    }),
  baseline: {
    what: 'the same SQL statement for one employer after the other, by its code',
    run: async (stage) => {
      const employers = await sample(stage);
      return withRaw(stage, async (raw) => {
        const { time } = await timed(async () => {
          for (const { code } of employers) {
            const only = `employer_id = (SELECT id FROM employer WHERE code = '${code}')`;
            await raw.rows(accrualSql(stage.asOf, stage.months, only));
          }
        });
        return { count: employers.length, ...time };
      });
    },
  },
};

/** The set-based statement over everything, its rows drained. */
export async function accrueAll(stage: Stage): Promise<Measured> {
  return withRaw(stage, async (raw) => {
    const { value, time } = await timed(() => raw.drain(accrualSql(stage.asOf, stage.months)));
    return { count: stage.employers, ...time, more: { openItems: value } };
  });
}

async function sample(stage: Stage): Promise<{ code: string }[]> {
  const step = Math.max(1, Math.floor(stage.employers / STATEMENTS_ONE_BY_ONE));
  return withRaw(stage, async (raw) => {
    const rows = await raw.rows(`SELECT code FROM employer WHERE id % ${step} = 0 ORDER BY id`);
    return rows.slice(0, STATEMENTS_ONE_BY_ONE).map((row) => ({ code: String(row[0]) }));
  });
}

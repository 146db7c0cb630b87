import { join } from 'node:path';
import { IssueReminders, RenderReminders } from '../../modules/notices/notices.api';
import { timed, type Figure } from '../figure';
import { withApplication } from '../open-application';
import { withRaw } from '../raw-database';
import type { Stage } from '../stage';
import { bareLetters } from './bare-letters';

/** Composing, numbering and freezing the month's reminders, as many as were asked for. */
export const ISSUED_LETTERS: Figure = {
  name: 'letters-issue',
  counts: 'letters',
  prepares: true,
  repeatable: false,
  program: async (stage) => {
    await keepQueued(stage);
    return withApplication(stage, async (app) => {
      const { value, time } = await timed(() => app.get(IssueReminders).run(stage.asOf));
      return { count: value.issued, ...time };
    });
  },
  baseline: {
    what: 'the rows of the same notices, snapshots included, copied by one SQL statement into a table without indexes',
    run: (stage) =>
      withRaw(stage, async (raw) => {
        const { value, time } = await timed(() =>
          raw.write(`CREATE TABLE raw_notice AS SELECT * FROM notice WHERE state = 'issued'`),
        );
        const [row] = await raw.rows('SELECT COUNT(*) FROM raw_notice');
        return { count: Number(row?.[0] ?? value), ...time };
      }),
  },
};

/** The PDF of each issued letter, kept in the store and copied to its office's folder. */
export const RENDERED_LETTERS: Figure = {
  name: 'letters-render',
  counts: 'letters',
  prepares: false,
  repeatable: false,
  program: (stage) =>
    withApplication(stage, async (app) => {
      const { value, time } = await timed(() =>
        app.get(RenderReminders).run(stage.asOf, join(stage.folder, 'letters')),
      );
      return { count: value.written, ...time };
    }),
  baseline: {
    what: 'the same views through the bare template (Handlebars) and PDF engine (Typst, one compiler in one thread, one letter after the other), nothing kept',
    run: async (stage) => bareLetters(await viewsOf(stage)),
  },
};

/** The bare engine is given what the letters say; everything else of a letter is the program's work. */
async function viewsOf(stage: Stage): Promise<object[]> {
  const sql = `SELECT snapshot FROM notice WHERE state IN ('issued', 'rendered') ORDER BY id LIMIT ${stage.letters}`;
  const rows = await withRaw(stage, (raw) => raw.rows(sql));
  return rows.map(([snapshot]) => (JSON.parse(String(snapshot)) as { view: object }).view);
}

/** Takes back what was queued beyond the number of letters asked for. */
async function keepQueued(stage: Stage): Promise<void> {
  await withRaw(stage, (raw) =>
    raw.write(`DELETE FROM notice WHERE state = 'queued' AND id NOT IN
      (SELECT id FROM notice WHERE state = 'queued' ORDER BY id LIMIT ${stage.letters})`),
  );
}

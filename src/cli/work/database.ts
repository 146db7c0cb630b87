import type { CivilDate } from '../../kernel/civil-date';
import { RebuildProjections } from '../../modules/arrears/arrears.api';
import { CLOCK, type Clock } from '../../platform/clock/clock';
import type { Work } from '../declaration';
import { leftOutJson, tellLeftOut } from '../left-out';
import { EXIT } from '../terminal';

/** What `db rebuild-projections` takes. */
export interface RebuildGiven {
  readonly asOf?: CivilDate;
}

/** Opening the database has brought its schema up to date. */
export const migrateDatabase: Work<object> = async (_given, { terminal, open }) => {
  await open('database');
  await terminal.answer({ migrated: true }, () =>
    terminal.words({ vi: 'Cấu trúc dữ liệu đã được cập nhật', en: 'The schema is up to date' }),
  );
  return EXIT.done;
};

/** Makes all projections anew from the facts. */
export const rebuildProjections: Work<RebuildGiven> = async (given, { terminal, open }) => {
  const app = await open('statements');
  const asOf = given.asOf ?? app.get<Clock>(CLOCK).today();
  const bar = terminal.progress({ vi: 'Đang tính lại', en: 'Rebuilding' });
  const { projected, failures } = await app
    .get(RebuildProjections)
    .run(asOf, (done, waiting) => bar.update(done, done + waiting))
    .finally(() => bar.end());
  await terminal.answer({ asOf, employers: projected, failures: leftOutJson(failures, terminal.language) }, () =>
    terminal.words({
      vi: `Đã tính số dư của ${projected} đơn vị đến ngày ${asOf}`,
      en: `${projected} employers projected as of ${asOf}`,
    }),
  );
  tellLeftOut(terminal, failures);
  return failures.length > 0 ? EXIT.partly : EXIT.done;
};

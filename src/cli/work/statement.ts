import type { CivilDate } from '../../kernel/civil-date';
import type { Instant } from '../../kernel/instant';
import { GetStatement, statementToJson, type LeftOut } from '../../modules/arrears/arrears.api';
import type { Work } from '../declaration';
import { tellLeftOut } from '../left-out';
import { statementTable } from '../statement-table';
import { EXIT } from '../terminal';

/** What `statement` takes: one employer, or all of them. */
export interface StatementGiven {
  readonly employer?: string;
  readonly all: boolean;
  readonly asOf: CivilDate;
  readonly knownAt?: Instant;
}

/** Says what one employer owes, or all of them as a stream. */
export const tellStatement: Work<StatementGiven> = async ({ employer, asOf, knownAt }, { terminal, open }) => {
  const statements = (await open('statements')).get(GetStatement);
  if (employer !== undefined) {
    const statement = await statements.one(employer, asOf, knownAt);
    await terminal.print(terminal.json ? statementToJson(statement) : statementTable(statement, terminal));
    return EXIT.done;
  }
  const leftOut: LeftOut[] = [];
  for await (const statement of statements.all(asOf, knownAt, (each) => leftOut.push(each))) {
    await terminal.print(statementToJson(statement));
  }
  tellLeftOut(terminal, leftOut);
  return leftOut.length > 0 ? EXIT.partly : EXIT.done;
};

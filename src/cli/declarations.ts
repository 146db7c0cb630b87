import { AUDIT } from './commands/audit.command';
import { COMPLETION } from './commands/completion.command';
import { CYCLE } from './commands/cycle.command';
import { DATABASE } from './commands/database.command';
import { DEMO } from './commands/demo.command';
import { EMPLOYERS } from './commands/employers.command';
import { HOLIDAYS_COMMANDS } from './commands/holidays.command';
import { IMPORT } from './commands/import.command';
import { INIT } from './commands/init.command';
import { NOTICES } from './commands/notices.command';
import { OFFICES_COMMANDS } from './commands/offices.command';
import { PARAMETERS_COMMANDS } from './commands/parameters.command';
import { PLAN } from './commands/plan.command';
import { REPORT } from './commands/report.command';
import { RUNS } from './commands/runs.command';
import { SCHEDULES_COMMANDS } from './commands/schedules.command';
import { STATEMENT } from './commands/statement.command';
import { WHY } from './commands/why.command';
import type { Declaration } from './declaration';

/** Every command, in the order in which help lists them. Loads words and options only. */
export const DECLARATIONS: readonly Declaration[] = [
  INIT,
  IMPORT,
  CYCLE,
  STATEMENT,
  WHY,
  NOTICES,
  REPORT,
  PLAN,
  EMPLOYERS,
  OFFICES_COMMANDS,
  PARAMETERS_COMMANDS,
  HOLIDAYS_COMMANDS,
  SCHEDULES_COMMANDS,
  RUNS,
  DATABASE,
  AUDIT,
  DEMO,
  COMPLETION,
];

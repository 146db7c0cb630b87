import type { INestApplicationContext } from '@nestjs/common';
import type { Part } from '../command.module';
import type { Environment } from '../platform/config/configuration';
import type { Declaration } from './declaration';
import type { Terminal } from './terminal';

/** One call of a command: where it writes, and the application as far as it needs it. */
export interface Call {
  readonly terminal: Terminal;
  readonly environment: Environment;
  /** Every command of the program. */
  readonly declarations: readonly Declaration[];
  /** Opens a part of the application; it is closed when the command has ended. @throws ConfigurationError */
  readonly open: (part: Part) => Promise<INestApplicationContext>;
}

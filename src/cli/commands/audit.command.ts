import type { Command } from 'commander';
import { AuditTrail } from '../../modules/audit/audit.api';
import { runCommand } from '../run-command';
import { EXIT } from '../terminal';

/** `audit verify` */
export function addAuditCommand(program: Command): void {
  program
    .command('audit')
    .description('the audit trail')
    .command('verify')
    .description('walk the whole trail and check every link of its chain')
    .action(async (_options: unknown, command: Command) => {
      await runCommand(command, async (app, terminal) => {
        const result = await app.get(AuditTrail).verify();
        const whole = result.brokenAt === undefined;
        await terminal.answer({ ...result, whole }, () =>
          whole ? `${result.entries} entries, the chain is whole` : `The chain is broken at entry ${result.brokenAt}`,
        );
        return whole ? EXIT.done : EXIT.failed;
      });
    });
}

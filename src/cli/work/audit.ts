import { AuditTrail } from '../../modules/audit/audit.api';
import type { Work } from '../declaration';
import { EXIT } from '../terminal';

/** Walks the audit trail and says whether its chain is whole. */
export const verifyAudit: Work<object> = async (_given, { terminal, open }) => {
  const app = await open('audit');
  const result = await app.get(AuditTrail).verify();
  const whole = result.brokenAt === undefined;
  await terminal.answer({ ...result, whole }, () =>
    terminal.words(
      whole
        ? { vi: `${result.entries} mục, chuỗi còn nguyên vẹn`, en: `${result.entries} entries, the chain is whole` }
        : { vi: `Chuỗi bị đứt ở mục ${result.brokenAt}`, en: `The chain is broken at entry ${result.brokenAt}` },
    ),
  );
  return whole ? EXIT.done : EXIT.failed;
};

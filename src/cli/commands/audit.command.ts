import { command, group } from '../declaration';

/** `audit verify` and `audit anchor` */
export const AUDIT = group('audit', { vi: 'nhật ký kiểm toán', en: 'the audit trail' }, [
  command({
    name: 'verify',
    about: {
      vi: 'kiểm tra chuỗi nhật ký, dấu ký, mốc neo, số liệu và các khóa: có gì bị sửa từ ngoài chương trình không',
      en: 'check the chain, its signed head, the anchors, the facts and the guards: was anything changed past the program',
    },
    takes: {},
    examples: ['audit verify'],
    work: async () => (await import('../work/audit.js')).verifyAudit,
  }),
  command({
    name: 'anchor',
    about: {
      vi: 'ghi dấu đầu chuỗi đã ký ra một tệp ngoài cơ sở dữ liệu (AUDIT_ANCHOR_DIR); chu kỳ hằng ngày cũng làm việc này',
      en: 'write the signed head to a file outside the database (AUDIT_ANCHOR_DIR); the daily cycle does so too',
    },
    takes: {},
    examples: ['audit anchor'],
    work: async () => (await import('../work/audit.js')).anchorAudit,
  }),
]);

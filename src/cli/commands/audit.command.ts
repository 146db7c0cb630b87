import { command, group } from '../declaration';

/** `audit verify` */
export const AUDIT = group('audit', { vi: 'nhật ký kiểm toán', en: 'the audit trail' }, [
  command({
    name: 'verify',
    about: {
      vi: 'đi qua toàn bộ nhật ký và kiểm tra từng mắt xích',
      en: 'walk the whole trail and check every link of its chain',
    },
    takes: {},
    examples: ['audit verify'],
    work: async () => (await import('../work/audit.js')).verifyAudit,
  }),
]);

import { command, group } from '../declaration';
import { dayOption } from '../values';
import type { RebuildGiven } from '../work/database';

/** `db migrate` and `db rebuild-projections` */
export const DATABASE = group('db', { vi: 'cơ sở dữ liệu', en: 'the database' }, [
  command({
    name: 'migrate',
    about: {
      vi: 'cập nhật cấu trúc dữ liệu (mọi lệnh và máy chủ đều tự làm khi bắt đầu)',
      en: 'bring the schema up to date (every command and the server do so by themselves at start)',
    },
    takes: {},
    examples: ['db migrate'],
    work: async () => (await import('../work/database.js')).migrateDatabase,
  }),
  command<RebuildGiven>({
    name: 'rebuild-projections',
    about: {
      vi: 'bỏ mọi số dư đã tính và tính lại từ dữ liệu gốc',
      en: 'throw all projections away and make them anew from the facts',
    },
    takes: {
      asOf: dayOption(
        { vi: 'ngày mà số dư phải đúng; không ghi: hôm nay', en: 'the day on which they shall hold; absent: today' },
        'optional',
      ),
    },
    examples: ['db rebuild-projections'],
    work: async () => (await import('../work/database.js')).rebuildProjections,
  }),
]);

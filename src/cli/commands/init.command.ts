import { command } from '../declaration';
import { readText } from '../readers';
import type { InitGiven } from '../work/init';

/** `init DIR`: needs no database, and makes none. */
export const INIT = command<InitGiven>({
  name: 'init',
  about: {
    vi: 'chuẩn bị thư mục cho dữ liệu của cơ quan: tệp mẫu của từng loại (CSV và Excel) và tệp .env',
    en: 'prepare a folder for the data of an office: a template of each file (CSV and Excel), and a .env',
  },
  takes: {
    folder: {
      kind: 'argument',
      value: { vi: 'thư-mục', en: 'dir' },
      about: { vi: 'thư mục; tệp đã có được giữ nguyên', en: 'the folder; files that are there stay as they are' },
      read: readText,
    },
  },
  examples: ['init my-office'],
  work: async () => (await import('../work/init.js')).prepareOffice,
});

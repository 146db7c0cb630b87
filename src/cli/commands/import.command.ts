import type { ImportKind } from '../../modules/imports/imports.api';
import { command } from '../declaration';
import { readText } from '../readers';
import { flag } from '../values';
import type { ImportGiven } from '../work/import';

/** The kinds of files, written down here so that help need not load the imports; the compiler holds them against the imports' own. */
const KINDS: Readonly<Record<ImportKind, true>> = {
  authorities: true,
  employers: true,
  assessments: true,
  payments: true,
  adjustments: true,
  refunds: true,
  reminders: true,
  'tax-registry': true,
  holidays: true,
  'office-details': true,
  participants: true,
};

/** `import KIND FILE.csv|FILE.xlsx [--check] [--update]` */
export const IMPORT = command<ImportGiven>({
  name: 'import',
  about: {
    vi: 'nhập một tệp CSV hoặc Excel: dòng đúng được ghi nhận, dòng sai ra tệp TỆP.rejects.csv; tệp hỏng không để lại gì',
    en: 'import a CSV file or an Excel workbook: good rows land, bad rows go to FILE.rejects.csv; a damaged file leaves nothing behind',
  },
  takes: {
    kind: {
      kind: 'argument',
      value: { vi: 'loại', en: 'kind' },
      about: { vi: 'nội dung của tệp', en: 'what the file holds' },
      read: (text) => readText(text) as ImportKind,
      choices: Object.keys(KINDS),
    },
    file: {
      kind: 'argument',
      value: { vi: 'tệp', en: 'file' },
      about: {
        vi: '.xlsx, hoặc .csv (UTF-8, dấu phẩy, chấm phẩy hoặc tab), có dòng tiêu đề; từng cột: docs/tep-du-lieu.md',
        en: '.xlsx, or .csv (UTF-8, commas, semicolons or tabs), with a header row; docs/files.md tells every column',
      },
      read: readText,
    },
    check: flag({
      vi: 'chỉ kiểm tra cả tệp, đối chiếu với dữ liệu đã có; không ghi nhận gì, chỉ viết tệp các dòng bị từ chối',
      en: 'only check the whole file, also against what is recorded; nothing is recorded, only the file of rejected rows is written',
    }),
    update: flag({
      vi: 'dữ liệu đã đổi của đơn vị, cơ quan thay cho dữ liệu đang có',
      en: 'changed master data of employers and authorities replace what is registered',
    }),
  },
  examples: ['import payments payments.csv', 'import employers employers.csv --check'],
  work: async () => (await import('../work/import.js')).importFile,
});

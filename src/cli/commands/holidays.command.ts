import { command, group } from '../declaration';
import { readText, readYear } from '../readers';
import { flag } from '../values';
import type { ImportHolidaysGiven, ListHolidaysGiven } from '../work/holidays';

/** `holidays import FILE.csv|FILE.xlsx [--check]` and `holidays list YEAR` */
export const HOLIDAYS_COMMANDS = group(
  'holidays',
  { vi: 'ngày nghỉ lễ, Tết và ngày làm bù', en: 'days off, and days worked in exchange' },
  [
    command<ImportHolidaysGiven>({
      name: 'import',
      about: {
        vi: 'nhập ngày nghỉ, ngày làm bù của một năm; chỉ thêm không sửa, dòng sau thay dòng trước',
        en: 'enter the days off and exchanged days of a year; append-only, the later entry of a day holds',
      },
      takes: {
        file: {
          kind: 'argument',
          value: { vi: 'tệp', en: 'file' },
          about: {
            vi: '.csv hoặc .xlsx với các cột date,kind,name,reference (kind: off nghỉ, work làm bù)',
            en: '.csv or .xlsx with the columns date,kind,name,reference (kind: off or work)',
          },
          read: readText,
        },
        check: flag({ vi: 'chỉ kiểm tra, không ghi nhận gì', en: 'only check; nothing is recorded' }),
      },
      examples: ['holidays import holidays-2028.csv'],
      work: async () => (await import('../work/holidays.js')).importHolidays,
    }),
    command<ListHolidaysGiven>({
      name: 'list',
      about: {
        vi: 'ngày nghỉ, ngày làm bù của một năm, cùng độ chắc chắn và căn cứ',
        en: 'the days off and exchanged days of a year with certainty and reference',
      },
      takes: {
        year: {
          kind: 'argument',
          value: { vi: 'năm', en: 'year' },
          about: { vi: 'ví dụ 2027', en: 'for example 2027' },
          read: readYear,
        },
      },
      examples: ['holidays list 2027'],
      work: async () => (await import('../work/holidays.js')).listHolidays,
    }),
  ],
);

import type { FileDefinition } from './file-definition';

/** Whether offices rest on a day on which they would work, or work on one on which they would rest. */
export const HOLIDAY_KINDS = ['off', 'work'] as const;

/** With this the names of the template's examples begin. */
export const EXAMPLE_NAME = 'Ví dụ: ';

/** The days off of a year, and the days worked in exchange. */
export const HOLIDAYS_FILE: FileDefinition = {
  title: { vi: 'Ngày nghỉ, ngày làm bù', en: 'Days off' },
  holds: {
    vi: 'Mỗi dòng là một ngày nghỉ lễ, Tết, nghỉ bù, hoặc một ngày cuối tuần làm bù, theo thông báo của từng năm. Nhập lại một ngày thì dòng sau thay dòng trước.',
    en: 'Each row is a public holiday or day of rest, or a weekend day worked in exchange, as published for the year. A day entered again replaces what was entered before.',
  },
  key: ['date'],
  columns: [
    {
      name: 'date',
      nameVi: 'Ngày',
      form: 'day',
      meaning: { vi: 'Ngày nghỉ hoặc làm bù.', en: 'The day.' },
      examples: ['2020-01-01', '2020-04-30'],
    },
    {
      name: 'kind',
      nameVi: 'Nghỉ hay làm',
      form: 'choice',
      codes: [
        { code: 'off', words: { vi: 'nghỉ', en: 'day off' } },
        { code: 'work', words: { vi: 'làm bù', en: 'worked in exchange' } },
      ],
      meaning: { vi: 'Nghỉ, hay làm việc.', en: 'Off, or worked.' },
      examples: ['off', 'off'],
    },
    {
      name: 'name',
      nameVi: 'Tên',
      form: 'text',
      meaning: { vi: 'Dịp nghỉ, hoặc làm bù cho ngày nào.', en: 'The occasion, or which day it is worked for.' },
      examples: [`${EXAMPLE_NAME}Tết Dương lịch`, `${EXAMPLE_NAME}Ngày Chiến thắng`],
    },
    {
      name: 'reference',
      nameVi: 'Căn cứ',
      form: 'text',
      meaning: { vi: 'Văn bản công bố.', en: 'The document that publishes it.' },
      examples: ['Thông báo ví dụ', 'Thông báo ví dụ'],
    },
  ],
};

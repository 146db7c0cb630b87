import { command, group } from '../declaration';
import { readCount, readPeriod } from '../readers';
import { AUTHORITY, dayOption, OUT_FOLDER } from '../values';
import type { MonthlyReportGiven } from '../work/report';

/** `report monthly --authority CODE --period YYYY-MM --out DIR [--number N --signed-on DATE]` */
export const REPORT = group(
  'report',
  {
    vi: 'báo cáo Ủy ban nhân dân, cấp ủy và cơ quan cấp trên',
    en: 'reports to People’s Committees, Party committees and the office above',
  },
  [
    command<MonthlyReportGiven>({
      name: 'monthly',
      about: {
        vi: 'báo cáo nợ hằng tháng của một cơ quan dạng PDF, XLSX và JSON, từ một bản chốt số liệu',
        en: 'the monthly debt report of an authority as PDF, XLSX and JSON, from one frozen snapshot',
      },
      takes: {
        authority: AUTHORITY,
        period: {
          kind: 'option',
          value: 'YYYY-MM',
          about: { vi: 'tháng đã kết thúc', en: 'a month that has ended' },
          read: readPeriod,
          required: true,
        },
        out: OUT_FOLDER,
        number: {
          kind: 'option',
          value: 'N',
          about: {
            vi: 'số của công văn trong sổ của cơ quan; không có số là dự thảo',
            en: 'number of the letter in the office’s register; without it the letter is a draft',
          },
          read: readCount,
        },
        signedOn: dayOption({ vi: 'ngày ký công văn', en: 'the day on which the letter was signed' }, 'optional'),
      },
      examples: ['report monthly --authority LG --period 2026-10 --out reports/'],
      work: async () => (await import('../work/report.js')).monthlyReport,
    }),
  ],
);

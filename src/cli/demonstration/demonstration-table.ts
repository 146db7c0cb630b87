import type { Bilingual } from '../../kernel/language';
import { formatDong } from '../../kernel/money';
import { table } from '../table';
import type { Terminal } from '../terminal';
import type { DemonstrationResult } from './demonstration';

/** The table at the end of the demonstration: what there is, what was found, where the files lie. */
export function demonstrationTable(result: DemonstrationResult, { language }: Pick<Terminal, 'language'>): string {
  const { work } = result.casesBefore;
  const rows: readonly (readonly [Bilingual, string])[] = [
    [{ vi: 'Ngày trình diễn', en: 'Day of the demonstration' }, result.asOf],
    ...result.world.files.map(({ path, rows: count }): [Bilingual, string] => {
      const name = path.replace(/^.*[/\\]/, '');
      return [{ vi: `Số dòng của ${name}`, en: `Rows of ${name}` }, String(count)];
    }),
    [
      { vi: 'Hồ sơ mở / đóng trong năm trước', en: 'Cases opened / closed in the year before' },
      `${result.casesBefore.opened} / ${result.casesBefore.closed}`,
    ],
    [
      { vi: 'Hồ sơ mở / đóng trong ngày', en: 'Cases opened / closed on the day' },
      `${result.cycle.casesOpened} / ${result.cycle.casesClosed}`,
    ],
    [
      { vi: 'Hồ sơ do cán bộ giả theo từng bước', en: 'Cases pursued step by step, by made-up officers' },
      String(work.careers.length),
    ],
    [{ vi: '  số bước đã làm', en: '  steps taken in them' }, String(work.moves)],
    [{ vi: 'Văn bản đôn đốc', en: 'Reminder letters' }, String(result.letters.issued)],
    [{ vi: '  đã lập PDF đến lúc này', en: '  made as PDF so far' }, String(result.letters.written)],
    ...reportRows(result),
    [{ vi: 'Thư mục văn bản', en: 'Letters are in' }, result.letters.folder],
    [{ vi: 'Thư mục báo cáo', en: 'Reports are in' }, result.reportFolder],
  ];
  const title = { vi: 'Tỉnh giả định', en: 'The made-up province' }[language];
  return table(
    [title, ''],
    rows.map(([label, value]) => [label[language], value]),
  );
}

function reportRows({ reports }: DemonstrationResult): (readonly [Bilingual, string])[] {
  const [province] = reports;
  const totals = province?.data.totals;
  const rate = province?.data.rates.overdue;
  const dong = (amount: number | undefined): string => `${formatDong(BigInt(amount ?? 0))} đồng`;
  const office = province?.data.authority.name ?? '';
  return [
    [{ vi: `Báo cáo của ${office}`, en: `Report of ${office}` }, province?.data.period ?? ''],
    [{ vi: '  đơn vị quá hạn', en: '  employers in arrears' }, String(totals?.employersInArrears ?? 0)],
    [{ vi: '  lao động bị ảnh hưởng', en: '  workers affected' }, String(totals?.workersAffected ?? 0)],
    [{ vi: '  số tiền quá hạn', en: '  arrears' }, dong(totals?.arrears)],
    [{ vi: '    trong đó trốn đóng', en: '    of which evaded' }, dong(totals?.evaded)],
    [{ vi: '  tiền chậm đóng chưa nộp', en: '  late charges unpaid' }, dong(totals?.charges)],
    [
      { vi: '  tỷ lệ nợ quá hạn', en: '  overdue rate' },
      `${rate?.percent ?? '–'} % = ${dong(rate?.numerator)} / ${dong(rate?.denominator)}`,
    ],
  ];
}

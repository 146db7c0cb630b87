import type { Bilingual, Language } from '../kernel/language';
import { ITEM_CAUSE_NAMES } from '../law/item-cause';
import { formatDong } from '../kernel/money';
import { ARREARS_WORDS, explainChargeLine, type Statement } from '../modules/arrears/arrears.api';
import { table } from './table';
import type { Terminal } from './terminal';

const ITEM_HEADS = {
  vi: [
    'quỹ',
    'kỳ',
    'nguyên nhân',
    'hạn đóng',
    'phải đóng',
    'đã đóng',
    'còn phải đóng',
    'loại',
    'từ ngày',
    'số ngày chậm',
    'tiền 0,03%/ngày',
  ],
  en: ['fund', 'period', 'cause', 'due', 'assessed', 'paid', 'outstanding', 'quality', 'since', 'days late', 'charge'],
};

/** A statement as text for a terminal: totals, open items, and each charge line with its explanation. */
export function statementTable(statement: Statement, { language }: Pick<Terminal, 'language'>): string {
  const { employerCode, asOf, knownAt } = statement;
  const head = {
    vi: `${employerCode}, tính đến ngày ${asOf}, theo dữ liệu có lúc ${knownAt}`,
    en: `${employerCode}, as of ${asOf}, as known at ${knownAt}`,
  };
  const parts = [head[language], '', itemsTable(statement, language), '', totalsTable(statement, language)];
  return [...parts, ...chargeLines(statement, language), ...assumptions(statement, language)].join('\n');
}

/** Each line in words, with the articles that it rests on. */
function chargeLines({ chargeLines: lines }: Statement, language: Language): string[] {
  if (lines.length === 0) return [];
  const head = { vi: 'Tiền chậm đóng, trốn đóng, từng dòng:', en: 'Late charges, line by line:' }[language];
  return ['', head, ...lines.map((line) => `- ${explainChargeLine(line, language)} [${line.legalBasis}]`)];
}

function assumptions({ assumptions: assumed }: Statement, language: Language): string[] {
  return assumed.flatMap(({ parameter, value, validFrom, reference }) => [
    '',
    {
      vi: `GIẢ ĐỊNH: ${parameter} = ${value} từ ${validFrom} (${reference})`,
      en: `ASSUMED: ${parameter} = ${value} from ${validFrom} (${reference})`,
    }[language],
  ]);
}

function itemsTable(statement: Statement, language: Language): string {
  const open = statement.items.filter((item) => item.outstanding > 0n || item.charge > 0n);
  return table(
    ITEM_HEADS[language],
    open.map((item) => [
      item.fund,
      item.period,
      ITEM_CAUSE_NAMES[item.cause][language],
      item.dueDate,
      formatDong(item.assessed),
      formatDong(item.paid),
      formatDong(item.outstanding),
      ARREARS_WORDS.qualities[item.quality][language].toLocaleLowerCase(language),
      item.qualitySince,
      String(item.daysLate),
      formatDong(item.charge),
    ]),
    [4, 5, 6, 9, 10],
  );
}

function totalsTable({ totals, credit, refunded, refundedInExcess }: Statement, language: Language): string {
  const rows: readonly (readonly [Bilingual, bigint])[] = [
    [{ vi: 'chưa đến hạn', en: 'not yet due' }, totals.notDue],
    [{ vi: 'chậm đóng', en: 'late' }, totals.late],
    [{ vi: 'trốn đóng', en: 'evaded' }, totals.evaded],
    [{ vi: 'cộng quá hạn', en: 'arrears' }, totals.arrears],
    [{ vi: 'tiền chậm đóng, trốn đóng đã tính', en: 'late charges accrued' }, totals.chargesAccrued],
    [{ vi: 'tiền chậm đóng, trốn đóng đã nộp', en: 'late charges paid' }, totals.chargesPaid],
    [{ vi: 'phải nộp (quá hạn và tiền chậm đóng)', en: 'owed (arrears and charges)' }, totals.owed],
    [{ vi: 'đóng thừa', en: 'credit' }, credit],
    ...whereSome({ vi: 'đã hoàn trả', en: 'credit paid back' }, refunded),
    ...whereSome({ vi: 'hoàn trả quá số đóng thừa', en: 'paid back beyond the credit' }, refundedInExcess),
  ];
  return table(
    ['', 'đồng'],
    rows.map(([label, amount]) => [label[language], formatDong(amount)]),
    [1],
  );
}

/** A line that is printed only where there is something to say. */
function whereSome(label: Bilingual, amount: bigint | undefined): (readonly [Bilingual, bigint])[] {
  return amount === undefined ? [] : [[label, amount]];
}

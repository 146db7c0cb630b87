import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parsePeriod } from '../../../src/kernel/period';
import type { Statement } from '../../../src/modules/arrears/domain/statement';
import { OLD_DEBT_SAMPLE } from '../../../src/modules/notices/documents/reminder-letter/old-debt-sample';
import { PARTLY_PAID_SAMPLE } from '../../../src/modules/notices/documents/reminder-letter/partly-paid-sample';
import {
  presentReminderLetter,
  tableOf,
} from '../../../src/modules/notices/documents/reminder-letter/reminder-letter.presenter';
import { positionOf, weightedDays, type ChargedItem } from '../../../src/modules/notices/domain/debt-position';
import { totalOf } from '../../../src/modules/notices/domain/form-columns';
import { reminderFigures } from '../../../src/modules/notices/domain/reminder-letter';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { anEmployer } from '../../support/employer-builder';
import { pageCountOf, textOf } from '../../platform/documents/pdf-reading';
import { letterFrom, neverPaying, partlyPaying, withOldDebt } from './reminder-letter-cases';

const CASES = [
  ['partly paying', partlyPaying],
  ['with an old debt', withOldDebt],
  ['never paying', neverPaying],
] as const;

function row(view: ReturnType<typeof presentReminderLetter>, section: string, number: string): string[] {
  const from = view.form.rows.findIndex((line) => line.section && line.number === section);
  const found = view.form.rows.slice(from).find((line) => line.number === number);
  return found?.cells.map((cell) => cell.text) ?? [];
}

describe.each([
  ['partly paid', PARTLY_PAID_SAMPLE, partlyPaying],
  ['old debt', OLD_DEBT_SAMPLE, withOldDebt],
])('the sample "%s"', (_, sample, facts) => {
  const comparable = ({ chargeLines, assumptions, ...rest }: Statement): object => ({
    ...rest,
    items: rest.items.map(({ urgedOn: _, ...item }) => item),
    chargeLines: chargeLines.map(({ legalBasis: _, ...line }) => Object.values(line).join(' ')).toSorted(),
    assumptions: assumptions.map(({ parameter, value }) => `${parameter} ${value}`),
  });

  it('is what the statement engine makes of the facts behind it', () => {
    const letter = letterFrom(facts());
    expect(comparable(sample.opening)).toEqual(comparable(letter.opening));
    expect(comparable(sample.statement)).toEqual(comparable(letter.statement));
  });
});

describe.each(CASES)('form C12-TS of an employer %s', (_, facts) => {
  const letter = letterFrom(facts());
  const { statement } = letter;
  const result = tableOf(letter);

  it('agrees with the totals of the statement', () => {
    const figures = reminderFigures(result.closing);
    expect(figures.late).toBe(statement.totals.late);
    expect(figures.evaded).toBe(statement.totals.evaded);
    expect(figures.owed).toBe(statement.totals.owed);
    expect(totalOf(result.closing.notDue)).toBe(statement.totals.notDue);
  });
});

describe('the one number of days', () => {
  const item = (outstanding: bigint, days: number): ChargedItem =>
    ({ item: { outstanding }, days, lines: [], unpaidCharge: 0n }) as unknown as ChargedItem;

  it("is VSS's weighted mean: 110 for 30 days and 100 for 60 give 44.2857, printed 44", () => {
    expect(weightedDays([item(110n, 30), item(100n, 60)])).toBe(44);
  });

  it('is rounded half-up, and none where nothing is owed', () => {
    expect(weightedDays([item(1n, 10), item(1n, 11)])).toBe(11);
    expect(weightedDays([item(0n, 30)])).toBe(0);
    expect(weightedDays([])).toBe(0);
  });

  it('is charge ÷ (amount × 0.0003) where nothing was paid in part', () => {
    const position = positionOf(letterFrom(neverPaying()).statement);
    const charge = totalOf(position.evadedCharge);
    const days = Math.round(Number(charge) / (Number(totalOf(position.evaded)) * 0.0003));
    expect(position.evadedDaysOverall).toBe(days);
  });

  it('stays within the days that have passed where most was paid late', () => {
    const facts = anEmployer()
      .owing('2025-11', { HI: 100_000_000n })
      .paying('1', '2026-03-01', 99_000_000n, { fund: 'HI', period: '2025-11' });
    const { statement } = letterFrom(facts.owing('2026-03', { HI: 1n }));
    expect(positionOf(statement).lateDaysOverall).toBe(90);
  });
});

describe('a letter that asks for charges alone', () => {
  it('tells on how many days the principal was late or evaded until it was paid', () => {
    // 10 million of November, due on 31 December, paid after 59 days; 30 million of December, due on 31 January, after 28.
    const facts = anEmployer()
      .owing('2025-11', { RET: 10_000_000n })
      .owing('2025-12', { RET: 30_000_000n })
      .paying('1', '2026-03-01', 10_000_000n, { fund: 'RET', period: '2025-11' })
      .paying('2', '2026-03-01', 30_000_000n, { fund: 'RET', period: '2025-12' });
    const position = positionOf(letterFrom(facts).statement);
    expect([totalOf(position.late), totalOf(position.lateCharge)]).toEqual([0n, 429_000n]);
    expect(position.lateDaysOverall).toBe(36);
    expect(position.lateDays.RET).toBe(36);
    expect(presentReminderLetter(letterFrom(facts))).toMatchObject({
      late: '0',
      lateDays: '36',
      lateCharge: '429.000',
    });
  });
});

describe('the reminder letter', () => {
  const view = presentReminderLetter(letterFrom(partlyPaying(), { receipts: PARTLY_PAID_SAMPLE.receipts }));

  it('names amounts, days and 0.03 % money, late and evaded apart, and the total in words', () => {
    expect(view).toMatchObject({
      doc: { number: 'Số: 05/BHXH-QLT', placeAndDate: 'Minh Họa, ngày 06 tháng 4 năm 2026' },
      late: '51.100.000',
      evaded: '599.900',
      lateDays: '45',
      evadedDays: '30',
      lateCharge: '902.020',
      evadedCharge: '28.248',
      owed: '52.630.168',
      owedInWords: 'Năm mươi hai triệu sáu trăm ba mươi nghìn một trăm sáu mươi tám đồng',
      oldInterest: null,
    });
  });

  it('prints the lines of the form with numbers, columns and crossed-out cells', () => {
    expect(row(view, 'A', '2.2')).toEqual([
      '9.724.788',
      '71.315.112',
      '4.500.000',
      '2.000.000',
      '500.000',
      '88.039.900',
    ]);
    expect(row(view, 'B', '4.1')).toEqual(['–', '1.100.000', '–', '–', '–', '1.100.000']);
    expect(row(view, 'C', '1')).toEqual(['', '', '', '', '', '20.000.000']);
    expect(row(view, 'D', '1').at(-1)).toBe('20.000.000');
    expect(row(view, 'Đ', '2.2.3')).toEqual(['109.817', '490.083', '–', '–', '–', '599.900']);
    expect(view.form.rows.find((line) => line.number === '2.1')?.cells.map((cell) => cell.crossed)).toEqual([
      ...Array.from({ length: 5 }, () => true),
      false,
    ]);
  });

  it('says up to which month each fund is paid', () => {
    expect(view.form.confirmations[4]).toBe('đ) Kết quả đơn vị đã đóng BHYT cho 13 lao động đến hết tháng 3 năm 2026.');
    const later = letterFrom(
      anEmployer().owing('2025-12', { HI: 5n }).paying('1', '2026-01-02', 5n).owing('2026-01', { HI: 7n }),
    );
    expect(presentReminderLetter(later).form.confirmations[4]).toContain('đến hết tháng 12 năm 2025');
  });

  it('explains a charge that is not amount × days by its stretches, and adds up', () => {
    const [first] = view.details.rows;
    expect(first).toMatchObject({
      period: '11/2025',
      outstanding: '490.083',
      charge: '214.909',
      evadedOn: '02/03/2026',
    });
    expect(first?.stretches?.flatMap(({ lines }) => lines.map(({ amount }) => amount))).toEqual([
      '125.400',
      '64.971',
      '22.186',
      '2.352',
    ]);
    expect(view.details.rows[2]?.stretches).toBeNull();
    expect(view.details).toMatchObject({ outstanding: '51.699.900', charge: '930.268' });
  });

  it('says from which day late money becomes evaded, by the reminders sent or by this letter', () => {
    expect(view.firstEvasion).toBe('ngày 30 tháng 4 năm 2026');
    const { evasionDates } = letterFrom(withOldDebt());
    const dateOf = (period: string): string | undefined =>
      evasionDates.find((date) => date.period === parsePeriod(period))?.on;
    expect(dateOf('2025-04')).toBe(parseCivilDate('2026-04-21'));
  });

  it('says plainly which figures rest on assumed parameters, and nothing where none does', () => {
    expect(view.assumptions).toEqual([
      'thứ tự phân bổ giữa khoản quá hạn và khoản chưa đến hạn, áp dụng từ ngày 01/01/2007: theo thứ tự quỹ, không phân biệt đã đến hạn hay chưa',
      'cách tính ngày nộp tiền, áp dụng từ ngày 01/07/2025: ngày nộp tiền không tính là ngày chậm đóng',
      'hạn đóng rơi vào ngày nghỉ, áp dụng từ ngày 01/01/2007: không lùi đến ngày làm việc tiếp theo',
    ]);
    const old = presentReminderLetter(OLD_DEBT_SAMPLE);
    expect(old.assumptions?.[2]).toBe('tỷ lệ lãi chậm đóng BHYT một tháng, áp dụng từ ngày 01/01/2025: 0,97%');
    // Due on 31 March 2026, a Tuesday.
    expect(presentReminderLetter(letterFrom(anEmployer().owing('2026-02', { HI: 7n }))).assumptions).toBeNull();
  });

  it('names the account to pay into, and is not made without one', () => {
    expect(view.form.confirmations[5]).toContain('vào tài khoản số 0000000010 tại Ngân hàng Minh Họa của cơ quan');
    const office = { ...PARTLY_PAID_SAMPLE.office, account: null };
    expect(() => presentReminderLetter({ ...PARTLY_PAID_SAMPLE, office })).toThrow('where to pay');
  });

  it('adds lines for old interest only where it is owed', () => {
    const labels = (letter: typeof view): string[] => letter.form.rows.map(({ label }) => label);
    expect(labels(view).filter((label) => label.startsWith('Lãi'))).toHaveLength(0);
    const old = presentReminderLetter(OLD_DEBT_SAMPLE);
    expect(labels(old).filter((label) => label.startsWith('Lãi'))).toHaveLength(4);
    expect(old.oldInterest).toBe('281.650');
    expect(old.form.notes.join()).toContain('chưa tách quỹ');
  });
});

describe('the printed letter', () => {
  const renderer = new PdfRenderer(new HandlebarsTemplates(), { workers: 1 });
  afterAll(() => renderer.close());

  it('paginates an employer with sixty open items, repeats the head of the table, and keeps long names whole', async () => {
    const name = 'Chi nhánh phía Nam – Công ty cổ phần Đầu tư & Xây dựng #Số_1 *Giả Tưởng* Toàn Cầu';
    const letter = letterFrom(neverPaying(), { employer: { ...PARTLY_PAID_SAMPLE.employer, name } });
    const view = presentReminderLetter(letter);
    const pdf = await renderer.render('notices/01-dd', view);
    const text = (await textOf(pdf)).replace(/\s+/g, ' ');
    expect(letter.statement.items).toHaveLength(61);
    expect(view.details.rows).toHaveLength(51);
    expect(await pageCountOf(pdf)).toBeGreaterThanOrEqual(7);
    expect(text).toContain(name);
    expect(text.match(/Trạng thái/g)?.length).toBeGreaterThanOrEqual(2);
    for (const amount of [view.late, view.evaded, view.owed, view.details.charge]) expect(text).toContain(amount);
  });
});

import fc from 'fast-check';
import { addDays, parseCivilDate, type CivilDate } from '../../../src/kernel/civil-date';
import { parseInstant, type Instant } from '../../../src/kernel/instant';
import { firstDayOf, parsePeriod, periodsBetween } from '../../../src/kernel/period';
import type { ChargeRules } from '../../../src/law/charge-rules';
import { effectivePayments, effectiveRefunds } from '../../../src/modules/arrears/domain/facts-in-time';
import type { EmployerFacts } from '../../../src/modules/contributions/domain/facts';
import { PARTLY_PAID_SAMPLE } from '../../../src/modules/notices/documents/reminder-letter/partly-paid-sample';
import { presentReminderLetter } from '../../../src/modules/notices/documents/reminder-letter/reminder-letter.presenter';
import { closingFigures, closingFiguresOf, type TableClosing } from '../../../src/modules/notices/domain/table-closing';
import type { ReminderLetterView } from '../../../src/modules/notices/domain/reminder-letter-view';
import type { AssessedWorkforce } from '../../../src/modules/notices/domain/workforce';
import { letterTable } from '../../../src/modules/notices/use-cases/letter-table';
import { anEmployer } from '../../support/employer-builder';
import { factsArbitrary, recordedAt } from '../../support/facts-arbitrary';
import { monthlyRate, rulesForAllYears, rulesWith } from '../../support/law';
import { footingErrors, joinErrors, printedTable } from './table-footing';

const RULES = rulesForAllYears();
/** Twelve months across the change of law, at the end of which every random fact is known. */
const MONTHS = periodsBetween(parsePeriod('2025-07'), parsePeriod('2026-06'));
const WORKFORCE: AssessedWorkforce[] = MONTHS.map((period, index) => ({
  period,
  fund: 'HI',
  workers: 10 + ((index * 7) % 5),
  wageBase: BigInt(index) * 1_000_000n,
}));

interface MadeTable {
  readonly view: ReminderLetterView;
  readonly closing: TableClosing;
}

/** A letter of a day after the one before it, kept and read back as its snapshot does. */
function tableOn(
  facts: EmployerFacts,
  day: CivilDate,
  before: TableClosing | null,
  rules: ChargeRules = RULES,
): MadeTable {
  const knownAt = parseInstant(`${day}T02:00:00Z`);
  const table = letterTable({ facts, workforce: WORKFORCE, carried: before }, { rules, issuedOn: day, knownAt });
  const letter = { ...PARTLY_PAID_SAMPLE, ...table, issuedOn: day, period: parsePeriod(day.slice(0, 7)) };
  const view = presentReminderLetter(letter);
  const json = JSON.stringify(closingFigures(letter), (_, value: unknown) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  return { view, closing: { asOf: day, knownAt, reference: view.doc.reference, figures: closingFiguresOf(json) } };
}

/** The letters of a year, one on the 5th of each month that is made. */
function yearOf(facts: EmployerFacts, isMade: readonly boolean[]): MadeTable[] {
  const made: MadeTable[] = [];
  for (const [index, month] of MONTHS.entries()) {
    if (isMade[index] === false) continue;
    made.push(tableOn(facts, addDays(firstDayOf(month), 4), made.at(-1)?.closing ?? null));
  }
  return made;
}

/** What is received, cancelled and paid back between two looks. */
function moneyBetween(
  facts: EmployerFacts,
  from: readonly [CivilDate, Instant],
  to: readonly [CivilDate, Instant],
): bigint {
  const counted = ([day, known]: readonly [CivilDate, Instant]): bigint =>
    effectivePayments(facts, day, known).reduce((sum, { amount }) => sum + amount, 0n) -
    effectiveRefunds(facts, day, known).reduce((sum, { amount }) => sum + amount, 0n);
  return counted(to) - counted(from);
}

/** The random employers, with receipts that are cancelled and amounts that are lowered later. */
const facts: fc.Arbitrary<EmployerFacts> = fc
  .record({ facts: factsArbitrary, cancelled: fc.option(fc.nat(6)), lowered: fc.option(fc.nat(13)), at: recordedAt })
  .map(({ facts: of, cancelled, lowered, at }) => {
    const payment = cancelled === null ? undefined : of.payments[cancelled];
    const assessment = lowered === null ? undefined : of.assessments[lowered];
    const later = assessment && (assessment.recordedAt > at ? assessment.recordedAt : at);
    return {
      ...of,
      adjustments: [
        ...of.adjustments,
        ...(payment ? [{ adjustmentNo: 'X', reversesReceiptNo: payment.receiptNo, recordedAt: at }] : []),
        ...(assessment && later
          ? [
              {
                adjustmentNo: 'Y',
                fund: assessment.fund,
                period: assessment.period,
                amount: -(assessment.amount / 2n),
                recordedAt: later,
              },
            ]
          : []),
      ],
    };
  });

describe('twelve months of tables C12-TS', () => {
  it('join, add up in every row, and show all money once, whatever happens and whichever months bring no letter', () => {
    fc.assert(
      fc.property(facts, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (of, isMade) => {
        const made = yearOf(of, isMade);
        for (const [index, { view }] of made.entries()) {
          const table = printedTable(view.form);
          expect(footingErrors(table)).toEqual([]);
          const before = made[index - 1];
          if (!before) continue;
          expect(joinErrors(printedTable(before.view.form), table)).toEqual([]);
          const { closing } = made[index]!;
          const money = moneyBetween(
            of,
            [before.closing.asOf, before.closing.knownAt],
            [closing.asOf, closing.knownAt],
          );
          expect(table.get('C')?.[5]).toBe(Number(money));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the rows of a table', () => {
  const owing = () =>
    anEmployer().owing('2025-11', { HI: 1_000_000n }).owing('2025-12', { HI: 1_000_000n }, '2025-12-20T00:00:00Z');
  const december = parseCivilDate('2025-12-05');
  const january = parseCivilDate('2026-01-05');
  const february = parseCivilDate('2026-02-05');
  const hi = ({ view }: MadeTable, row: string): number | null | undefined => printedTable(view.form).get(row)?.[2];
  const receipts = ({ view }: MadeTable): string[] =>
    view.form.rows.flatMap(({ label, cells }) =>
      /UNC|Hoàn trả/.test(label) ? [`${label}: ${cells[5]?.text ?? ''}`] : [],
    );

  it('open a first table with the month before the last, so that no money of the month before is missed', () => {
    const table = tableOn(owing().paying('7', '2025-12-15', 300_000n), january, null);
    expect(table.view.form.span).toBe('Số liệu từ ngày 01 tháng 12 năm 2025 đến hết ngày 05 tháng 01 năm 2026');
    expect(receipts(table)).toEqual(['+ UNC số 7, ngày 15/12/2025: 300.000']);
    expect(table.view.form.notes[0]).toContain('Mục A: số liệu đến hết ngày 30 tháng 11 năm 2025');
  });

  it('show money paid after a letter on the next one, also two months later, and name the letter that they join', () => {
    const facts = owing().paying('7', '2025-12-15', 300_000n);
    const first = tableOn(facts, december, null);
    const next = tableOn(facts, february, first.closing);
    expect(receipts(first)).toEqual([]);
    expect(receipts(next)).toEqual(['+ UNC số 7, ngày 15/12/2025: 300.000']);
    expect(next.view.form.notes[0]).toBe(
      'Mục A là mục Đ của Thông báo kèm văn bản số 05/BHXH-QLT ngày 05 tháng 12 năm 2025.',
    );
    expect(hi(next, 'B.3')).toBe(1_000_000);
  });

  it('tell what became known since in its own row: a receipt of before, one cancelled, credit paid back', () => {
    const facts = owing()
      .paying('6', '2025-11-20', 100_000n)
      .paying('7', '2025-12-03', 200_000n, {}, '2025-12-10T00:00:00Z')
      .reversing('6', '2025-12-11T00:00:00Z')
      .paying('8', '2025-12-28', 5_000_000n)
      .refunded('2026-01-02', 1_000_000n);
    const next = tableOn(facts, january, tableOn(facts, december, null).closing);
    expect(receipts(next)).toEqual([
      '+ UNC số 7, ngày 03/12/2025: 200.000',
      '+ UNC số 8, ngày 28/12/2025: 5.000.000',
      '– Hủy UNC số 6, ngày 20/11/2025: -100.000',
      '– Hoàn trả tiền nộp thừa số H1, ngày 02/01/2026: -1.000.000',
    ]);
    expect(hi(next, 'Đ.2.2')).toBe(0);
  });

  it('part what is collected for earlier months: free of charges, late, evaded, with the charge of the days gone by', () => {
    const facts = owing()
      .owing('2025-08', { HI: 1_000_000n })
      .adjusting('2025-08', 'HI', 500_000n, '2025-12-20T00:00:00Z')
      .raised('2025-10', 'HI', 40_000n, 'retroactive-wage', '2025-12-22', '2025-12-22T00:00:00Z');
    const next = tableOn(facts, january, tableOn(facts, december, null).closing);
    expect(hi(next, 'B.4.1.1')).toBe(40_000);
    expect(hi(next, 'B.4.1.2.1')).toBe(500_000);
    // 500,000 from 1 October to 5 December, 66 days of 0.03 %.
    expect(hi(next, 'B.4.1.3.1')).toBe(9_900);
    expect(hi(next, 'B.4.1')).toBe(40_000 + 500_000 + 9_900);
    expect(next.view.form.notes).toContain(
      'Số tiền xử lý hành vi tại các dòng 3.1.2.2 và 4.1.3 của mục B không tính lại tại dòng 5.',
    );
  });

  it('part what a check found: of a month of the table late in it, of earlier months evaded', () => {
    const found = (period: string, amount: bigint, lateFrom: string, evadedFrom: string) => ({
      adjustmentNo: `F${period}`,
      fund: 'HI' as const,
      period: parsePeriod(period),
      amount,
      finding: { lateFrom: parseCivilDate(lateFrom), evadedFrom: parseCivilDate(evadedFrom) },
      recordedAt: parseInstant('2025-12-28T00:00:00Z'),
    });
    const facts = owing();
    facts.adjustments.push(
      found('2026-01', 100_000n, '2026-01-02', '2026-03-01'),
      found('2025-09', 200_000n, '2025-10-01', '2025-11-01'),
    );
    const next = tableOn(facts, january, tableOn(facts, december, null).closing);
    expect([hi(next, 'B.3.1.2.1'), hi(next, 'B.3.1.2.2')]).toEqual([100_000, 120]);
    expect([hi(next, 'B.4.1.2.2'), hi(next, 'B.4.1.3.1'), hi(next, 'B.4.1.3.2')]).toEqual([200_000, 1_860, 3_960]);
    expect(footingErrors(printedTable(next.view.form))).toEqual([]);
  });

  it('keep what was printed when a rule is entered since, and tell the difference in a row of its own', () => {
    const facts = anEmployer().owing('2025-04', { HI: 10_000_000n });
    const first = tableOn(facts, december, null);
    const rules = rulesWith(monthlyRate('HI', 2025, '0.0100'), monthlyRate('SI', 2025, '0.0100'));
    const next = tableOn(facts, january, first.closing, rules);
    expect(joinErrors(printedTable(first.view.form), printedTable(next.view.form))).toEqual([]);
    expect(hi(next, 'B.6.4')).not.toBe(0);
    expect(footingErrors(printedTable(next.view.form))).toEqual([]);
    expect(next.view.form.notes.at(-1)).toMatch(/^\(\*\*\*\)/);
  });
});

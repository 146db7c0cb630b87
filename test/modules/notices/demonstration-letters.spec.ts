import { ASSUMED_RATES } from '../../../src/demo/world/assumed-rates';
import { createWorld } from '../../../src/demo/world/world';
import { addDays, type CivilDate } from '../../../src/kernel/civil-date';
import { parseInstant } from '../../../src/kernel/instant';
import { formatDong } from '../../../src/kernel/money';
import { firstDayOf, parsePeriod, periodOf, periodsBetween } from '../../../src/kernel/period';
import type { Statement, StatementItem } from '../../../src/modules/arrears/domain/statement';
import type { EmployerFacts } from '../../../src/modules/contributions/domain/facts';
import { PARTLY_PAID_SAMPLE } from '../../../src/modules/notices/documents/reminder-letter/partly-paid-sample';
import { presentReminderLetter } from '../../../src/modules/notices/documents/reminder-letter/reminder-letter.presenter';
import { closingFigures, type TableClosing } from '../../../src/modules/notices/domain/table-closing';
import type { ReminderLetterView } from '../../../src/modules/notices/domain/reminder-letter-view';
import { letterTable } from '../../../src/modules/notices/use-cases/letter-table';
import { dongInWords } from '../../../src/platform/documents/vietnamese-format';
import { factsOf } from '../../demo/world-facts';
import { rulesWith } from '../../support/law';
import { footingErrors, joinErrors, printedTable } from './table-footing';

const RULES = rulesWith(...ASSUMED_RATES.map((rate) => ({ ...rate, certainty: 'assumed' as const })));
const MONTHS = periodsBetween(parsePeriod('2025-12'), parsePeriod('2026-11'));
/** Funds in the columns of the form; what is not told apart stands under retirement. */
const COLUMNS = [['SICK'], ['RET', 'SI'], ['HI'], ['UI'], ['OAD']];

interface Made {
  readonly statement: Statement;
  readonly view: ReminderLetterView;
  readonly closing: TableClosing;
}

function letterOn(facts: EmployerFacts, day: CivilDate, carried: TableClosing | null): Made | null {
  const knownAt = parseInstant(`${day}T02:00:00Z`);
  const table = letterTable({ facts, workforce: [], carried }, { rules: RULES, issuedOn: day, knownAt });
  if (table.statement.totals.owed === 0n) return null;
  const letter = { ...PARTLY_PAID_SAMPLE, ...table, issuedOn: day, period: periodOf(day), evasionDates: [] };
  const view = presentReminderLetter(letter);
  const { statement } = table;
  return { statement, view, closing: { asOf: day, knownAt, reference: '', figures: closingFigures(letter) } };
}

/** Every letter of the last twelve months of a small demonstration: who owes anything on the 5th gets one. */
function* lettersOf(facts: EmployerFacts): Generator<{ made: Made; before: Made | undefined }> {
  let before: Made | undefined;
  for (const month of MONTHS) {
    const made = letterOn(facts, addDays(firstDayOf(month), 4), before?.closing ?? null);
    if (made === null) continue;
    yield { made, before };
    before = made;
  }
}

type ChargesLeft = ReadonlyMap<StatementItem, { readonly late: bigint; readonly evaded: bigint }>;

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
const written = (amount: bigint): string => (amount === 0n ? '–' : formatDong(amount));

/** Unpaid charges of every item's late and evaded days: what was paid of them paid the late days first. */
function chargesLeft({ items, chargeLines, allocations }: Statement): ChargesLeft {
  const keyOf = (of: { fund: string; period?: string; adjustmentNo?: string }): string =>
    `${of.fund} ${of.period ?? ''} ${of.adjustmentNo ?? ''}`;
  const sums = new Map<string, bigint>();
  const add = (key: string, amount: bigint): unknown => sums.set(key, (sums.get(key) ?? 0n) + amount);
  for (const line of chargeLines) {
    if (line.regime === 'daily') add(`${line.quality === 'evaded' ? 'evaded' : 'late'} ${keyOf(line)}`, line.amount);
  }
  for (const allocation of allocations) add(`paid ${keyOf(allocation)}`, allocation.charge);
  const of = (what: string, item: StatementItem): bigint => sums.get(`${what} ${keyOf(item)}`) ?? 0n;
  return new Map(
    items.map((item) => {
      const late = of('late', item) - of('paid', item);
      const over = late < 0n ? late : 0n;
      return [item, { late: late - over, evaded: of('evaded', item) + over }];
    }),
  );
}

/** The amounts of section Đ by row, computed from the lines of the statement. */
function closingRows({ items, chargeLines, allocations }: Statement, left: ChargesLeft): Record<string, bigint[]> {
  const byColumn = (of: (funds: readonly string[]) => bigint): bigint[] => {
    const columns = COLUMNS.map(of);
    return [...columns, sum(columns)];
  };
  const principal = (...qualities: StatementItem['quality'][]): bigint[] =>
    byColumn((funds) =>
      sum(
        items
          .filter(({ fund, quality }) => funds.includes(fund) && qualities.includes(quality))
          .map(({ outstanding }) => outstanding),
      ),
    );
  const charge = (of: 'late' | 'evaded'): bigint[] =>
    byColumn((funds) =>
      sum(items.filter(({ fund }) => funds.includes(fund)).map((item) => left.get(item)?.[of] ?? 0n)),
    );
  const interest = byColumn(
    (funds) =>
      sum(
        chargeLines
          .filter(({ fund, regime }) => funds.includes(fund) && regime === 'monthly')
          .map(({ amount }) => amount),
      ) -
      sum(
        allocations
          .filter(({ fund, period }) => funds.includes(fund) && period === undefined)
          .map(({ charge: paid }) => paid),
      ),
  );
  return {
    'Đ.2.2.1': principal('not-due'),
    'Đ.2.2.2': principal('late', 'late-not-evaded'),
    'Đ.2.2.3': principal('evaded'),
    'Đ.3.1': charge('late'),
    'Đ.3.2': charge('evaded'),
    ...(interest.some((amount) => amount !== 0n) ? { 'Đ.3.3': interest } : {}),
  };
}

/** Every figure of the letter and its annex, computed from the lines of the statement. */
function letterFigures(statement: Statement, charges: ChargesLeft): Record<string, unknown> {
  const { totals, items } = statement;
  const rows = closingRows(statement, charges);
  const total = (row: string): bigint => rows[row]?.at(-1) ?? 0n;
  const interest = total('Đ.3.3');
  const owed = total('Đ.2.2.2') + total('Đ.2.2.3') + total('Đ.3.1') + total('Đ.3.2') + interest;
  expect(owed).toBe(totals.owed);
  const left = (item: StatementItem): bigint => sum(Object.values(charges.get(item) ?? {}));
  const listed = items.filter((item) => left(item) > 0n || (item.outstanding > 0n && item.quality !== 'not-due'));
  return {
    late: formatDong(total('Đ.2.2.2')),
    evaded: formatDong(total('Đ.2.2.3')),
    lateCharge: formatDong(total('Đ.3.1')),
    evadedCharge: formatDong(total('Đ.3.2')),
    oldInterest: interest === 0n ? null : formatDong(interest),
    owed: formatDong(owed),
    owedInWords: dongInWords(owed),
    details: {
      outstanding: formatDong(sum(listed.map(({ outstanding }) => outstanding))),
      charge: formatDong(sum(listed.map(left))),
      rows: listed.map((item) => ({ outstanding: formatDong(item.outstanding), charge: formatDong(left(item)) })),
    },
  };
}

describe('the letters of a demonstration', () => {
  const world = createWorld({ employers: 24 });

  it('say in every figure what the statement says, add up in every row, and join over twelve months', () => {
    let letters = 0;
    for (const facts of factsOf(world).values()) {
      for (const { made, before } of lettersOf(facts)) {
        letters += 1;
        const { statement, view } = made;
        const table = printedTable(view.form);
        const printed = new Map(view.form.rows.map((row) => [row, row.cells.map(({ text }) => text)]));
        const left = chargesLeft(statement);
        expect(view).toMatchObject(letterFigures(statement, left));
        const closing = [...printed].slice(
          view.form.rows.findIndex(({ section, number }) => section && number === 'Đ'),
        );
        for (const [row, amounts] of Object.entries(closingRows(statement, left))) {
          const line = closing.find(([{ number }]) => `Đ.${number}` === row);
          expect(line?.[1]).toEqual(amounts.map(written));
        }
        expect(footingErrors(table)).toEqual([]);
        if (before) expect(joinErrors(printedTable(before.view.form), table)).toEqual([]);
        expect(view.form.confirmations.at(-1)).toContain(
          formatDong(statement.totals.outstanding + statement.totals.charges),
        );
      }
    }
    expect(letters).toBeGreaterThan(60);
  });
});

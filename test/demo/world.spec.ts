import { isCivilDate, parseCivilDate, weekday } from '../../src/kernel/civil-date';
import { parseInstant, vietnamDate } from '../../src/kernel/instant';
import { parseDong } from '../../src/kernel/money';
import { PAYMENT_METHODS } from '../../src/kernel/payment-cycle';
import { isPeriod, periodOf } from '../../src/kernel/period';
import { isFund } from '../../src/law/fund';
import { SECTORS } from '../../src/law/sectors';
import { ASSUMED_RATES } from '../../src/demo/world/assumed-rates';
import { brandName, BRAND_NAMES } from '../../src/demo/world/words';
import { createWorld } from '../../src/demo/world/world';
import { lawWith } from '../support/law';
import { rowsOf, worldHash } from './world-facts';

const world = createWorld({ employers: 700 });
const [authorities, employers, assessments, payments, adjustments, reminders, firms] = [
  'authorities',
  'employers',
  'assessments',
  'payments',
  'adjustments',
  'reminders',
  'tax-registry',
].map((name) => rowsOf(world, `${name}.csv`));

describe('a made-up world', () => {
  it('is the same to the byte for the same seed, and another for another', () => {
    const small = { employers: 60, months: 12 };
    expect(worldHash(createWorld({ ...small, seed: 7 }))).toBe(worldHash(createWorld({ ...small, seed: 7 })));
    expect(worldHash(createWorld({ ...small, seed: 7 }))).not.toBe(worldHash(createWorld({ ...small, seed: 8 })));
  });

  it('gives an employer the same history however many others there are', () => {
    const larger = rowsOf(createWorld({ employers: 900 }), 'payments.csv').filter(
      (row) => row['employerCode']! <= employers!.at(-1)!['employerCode']!,
    );
    expect(larger).toEqual(payments);
  });

  it.each([{ employers: 0 }, { months: 0 }, { seed: -1 }, { employers: 1.5 }, { lastPeriod: '2026-13' }])(
    'refuses impossible options: %p',
    (options) => {
      expect(() => createWorld(options)).toThrow(/must be a whole number|is not a month/);
    },
  );

  it('is looked at on the 5th after its last month', () => {
    expect(world.asOf).toBe('2026-11-05');
    expect(world.periods).toHaveLength(24);
    expect([world.periods[0], world.periods.at(-1)]).toEqual(['2024-11', '2026-10']);
  });
});

describe('its authorities', () => {
  const byCode = new Map(authorities!.map((row) => [row['code']!, row]));

  it('name parents and successors that stand before them', () => {
    const seen = new Set<string>(['']);
    for (const row of authorities!) {
      expect(seen).toContain(row['parentCode']);
      expect(seen).toContain(row['successorCode']);
      seen.add(row['code']!);
    }
    expect(byCode.size).toBe(authorities!.length);
  });

  it('end with the district level on 2025-06-30, each ended one with a successor that lives on, some in two steps', () => {
    const steps = authorities!.filter((row) => row['validTo']).map((row) => stepsToLiving(row['code']!));
    expect(authorities!.filter((row) => row['level'] === 'district').map((row) => row['validTo'])).toEqual(
      Array(10).fill('2025-06-30'),
    );
    expect(new Set(steps)).toEqual(new Set([1, 2]));
  });

  function stepsToLiving(code: string): number {
    const row = byCode.get(code)!;
    return row['validTo'] === '' ? 0 : 1 + stepsToLiving(row['successorCode']!);
  }
});

describe('its employers', () => {
  it('have unique codes, tax codes and names, and offices, sectors and methods that exist', () => {
    for (const column of ['employerCode', 'taxCode', 'name']) {
      expect(new Set(employers!.map((row) => row[column])).size).toBe(employers!.length);
    }
    const offices = new Set(authorities!.map((row) => row['code']));
    for (const row of employers!) {
      expect(offices).toContain(row['authorityCode']);
      expect(SECTORS.map(({ code }) => code)).toContain(row['sector']);
      expect(PAYMENT_METHODS).toContain(row['paymentMethod']);
      expect(isCivilDate(row['statusSince']!) && isCivilDate(row['registeredOn']!)).toBe(true);
      expect(row['statusSince']! >= row['registeredOn']! && row['statusSince']! < world.asOf).toBe(true);
    }
  });

  it('are in part still registered with offices that were abolished', () => {
    const ended = new Set(authorities!.filter((row) => row['validTo']).map((row) => row['code']));
    const share = employers!.filter((row) => ended.has(row['authorityCode'])).length / employers!.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.15);
  });

  it('carry tax codes that nobody has, with a true check digit', () => {
    for (const row of employers!) {
      const digits = Array.from(row['taxCode']!.slice(0, 10), Number);
      const sum = [31, 29, 23, 19, 17, 13, 7, 5, 3].reduce(
        (total, weight, place) => total + weight * digits[place]!,
        0,
      );
      expect(row['taxCode']).toMatch(/^99\d{8}(-\d{3})?$/);
      expect(digits[9]).toBe(10 - (sum % 11));
    }
  });

  it('never share a brand name while there are names left', () => {
    expect(new Set(Array.from({ length: BRAND_NAMES }, (_, index) => brandName(index))).size).toBe(BRAND_NAMES);
  });
});

describe('its facts', () => {
  const known = new Map(employers!.map((row) => [row['employerCode']!, row]));
  const assessed = new Map(assessments!.map((row) => [key(row), parseDong(row['amount']!)]));

  it('assess each employer, month and fund once, at the legal rates, in monthly order', () => {
    const permille: Record<string, bigint> = { RET: 220n, SICK: 30n, SI: 250n, HI: 45n, UI: 20n, OAD: 5n };
    expect(assessed.size).toBe(assessments!.length);
    const places = assessments!.map((row) => `${row['period']} ${row['employerCode']}`);
    expect(places.filter((place, position) => position > 0 && place < places[position - 1]!)).toEqual([]);
    const wrong = assessments!.filter(
      (row) =>
        !known.has(row['employerCode']!) ||
        !isPeriod(row['period']!) ||
        !isFund(row['fund']!) ||
        Number(row['workers']) < 1 ||
        parseDong(row['amount']!) * 1000n !== parseDong(row['wageBase']!) * permille[row['fund']]!,
    );
    expect(wrong).toEqual([]);
  });

  it('assess SI instead of RET and SICK only before July 2025, for about a tenth of the employers', () => {
    const undivided = assessments!.filter((row) => row['fund'] === 'SI');
    const share = new Set(undivided.map((row) => row['employerCode'])).size / employers!.length;
    expect(undivided.every((row) => row['period']! < '2025-07')).toBe(true);
    expect(undivided.some((row) => assessed.has(key({ ...row, fund: 'RET' })))).toBe(false);
    expect(share).toBeGreaterThan(0.06);
    expect(share).toBeLessThan(0.14);
  });

  it('receive positive sums under unique numbers, for months and funds that were assessed', () => {
    expect(new Set(payments!.map((row) => row['receiptNo'])).size).toBe(payments!.length);
    const wrong = payments!.filter(
      (row) =>
        parseDong(row['amount']!) <= 0n ||
        parseCivilDate(row['receivedOn']!) >= world.asOf ||
        (row['period'] && row['period'] > periodOf(parseCivilDate(row['receivedOn']!))) ||
        (row['period'] && row['fund'] && !assessed.has(key(row))),
    );
    expect(wrong).toEqual([]);
    const named = (fund: boolean, period: boolean): number =>
      payments!.filter((row) => (row['fund'] !== '') === fund && (row['period'] !== '') === period).length;
    expect(Math.min(named(true, true), named(true, false), named(false, true), named(false, false))).toBeGreaterThan(
      50,
    );
  });

  it('correct what was assessed, never below zero, and reverse what was received, each receipt once', () => {
    const received = new Map(payments!.map((row) => [row['receiptNo']!, row]));
    const reversed = adjustments!.filter((row) => row['reversesReceiptNo']);
    const corrected = new Map(assessed);
    for (const row of adjustments!.filter((candidate) => !candidate['reversesReceiptNo'])) {
      corrected.set(key(row), corrected.get(key(row))! + parseDong(row['amount']!));
    }
    expect([...corrected.values()].every((amount) => amount >= 0n)).toBe(true);
    expect(adjustments!.some((row) => row['amount']!.startsWith('-'))).toBe(true);
    expect(reversed.length).toBeGreaterThan(3);
    expect(new Set(reversed.map((row) => row['reversesReceiptNo'])).size).toBe(reversed.length);
    for (const row of reversed) {
      expect(received.get(row['reversesReceiptNo']!)).toMatchObject({ employerCode: row['employerCode'] });
      expect(received.get(row['reversesReceiptNo']!)!['recordedAt']! < row['recordedAt']!).toBe(true);
    }
    expect(new Set(adjustments!.map((row) => row['adjustmentNo'])).size).toBe(adjustments!.length);
  });

  it('are recorded when they can have been: after they happened, before the day on which the world is looked at', () => {
    const wrong = [...assessments!, ...payments!, ...adjustments!].filter((row) => {
      const recordedOn = vietnamDate(parseInstant(row['recordedAt']!));
      if (parseInstant(row['recordedAt']!) !== row['recordedAt']) return true;
      return recordedOn >= world.asOf || recordedOn < (row['receivedOn'] ?? `${row['period']}-01`);
    });
    expect(wrong).toEqual([]);
  });

  it('include reminders in the first ten days of a month, served 1 to 5 days later', () => {
    expect(reminders!.length).toBeGreaterThan(500);
    expect(new Set(reminders!.map((row) => row['reminderNo'])).size).toBe(reminders!.length);
    for (const row of reminders!) {
      const [sentOn, servedOn] = [parseCivilDate(row['sentOn']!), parseCivilDate(row['servedOn']!)];
      expect(Number(sentOn.slice(8))).toBeLessThanOrEqual(10);
      expect(servedOn > sentOn && servedOn < world.asOf).toBe(true);
      expect(weekday(sentOn)).toBeLessThanOrEqual(5);
    }
  });

  it('include firms that the tax office knows and VSS does not, and firms with more workers than insured', () => {
    const lastInsured = new Map(
      assessments!
        .filter((row) => row['period'] === '2026-10')
        .map((row) => [known.get(row['employerCode']!)!['taxCode'], Number(row['workers'])]),
    );
    const taxCodes = new Set(employers!.map((row) => row['taxCode']));
    expect(new Set(firms!.map((row) => row['taxCode'])).size).toBe(firms!.length);
    expect(firms!.filter((row) => !taxCodes.has(row['taxCode'])).length).toBe(35);
    const more = firms!.filter((row) => Number(row['declaredWorkers']) > (lastInsured.get(row['taxCode']) ?? Infinity));
    expect(more.length).toBeGreaterThan(15);
  });

  function key(row: Readonly<Record<string, string>>): string {
    return `${row['employerCode']} ${row['period']} ${row['fund']}`;
  }
});

describe('the assumed rates', () => {
  it('fill the years whose notices are missing, as the law book reads them', () => {
    const law = lawWith(...ASSUMED_RATES.map((rate) => ({ ...rate, certainty: 'assumed' as const })));
    for (const day of ['2024-12-01', '2025-07-01'].map(parseCivilDate)) {
      expect(law.get('monthly-charge-rate.SI').at(day).numerator).toBeGreaterThan(0n);
      expect(law.get('monthly-charge-rate.HI').entryAt(day)).toMatchObject({
        certainty: 'assumed',
        reference: expect.stringContaining('giả định'),
      });
    }
  });
});

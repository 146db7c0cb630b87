import { addDays, daysBetween, parseCivilDate, type CivilDate } from '../../../../kernel/civil-date';
import { parseInstant } from '../../../../kernel/instant';
import { parseDong, type Dong } from '../../../../kernel/money';
import { parsePeriod } from '../../../../kernel/period';
import { applyRate, parseRate } from '../../../../kernel/rate';
import { isFund, type Fund } from '../../../../law/fund';
import { InvariantError } from '../../../../kernel/invariant';
import type {
  Allocation,
  Assumption,
  ChargeLine,
  FundTotals,
  Statement,
  StatementItem,
} from '../../../arrears/domain/statement';

/** An invented statement as short tables, one line a row, fields divided by blanks. */
export interface SampleTables {
  readonly employerCode: string;
  readonly asOf: string;
  readonly knownAt: string;
  /** fund period dueDate assessed paid quality qualitySince reason evadedFrom|- daysLate */
  readonly items: string;
  /** fund period from to base: the daily regime */
  readonly daily: string;
  /** fund month base rate: the monthly regime */
  readonly monthly?: string;
  /** receiptNo receivedOn fund period|- principal charge */
  readonly allocations?: string;
  readonly assumptions?: readonly Assumption[];
}

const DAILY_RATE = parseRate('0.0003');
const DAILY_BASIS = 'Điều 40, Điều 41 Luật Bảo hiểm xã hội số 41/2024/QH15';
const MONTHLY_BASIS = 'Điều 37 Quyết định số 595/QĐ-BHXH';

/** The statement of sample tables: charges are computed from bases and days, totals added up, nothing else is invented. */
export function sampleStatement(tables: SampleTables): Statement {
  const evadedFrom = new Map(rowsOf(tables.items).map((row) => [`${row[0]} ${row[1]}`, row[8]]));
  const daily = rowsOf(tables.daily).flatMap((row) => dailyLines(row, evadedFrom.get(`${row[0]} ${row[1]}`)));
  const chargeLines = [...rowsOf(tables.monthly).map(monthlyLine), ...daily];
  const items = rowsOf(tables.items).map((row) => itemOf(row, chargeLines));
  const allocations = rowsOf(tables.allocations).map(allocationOf);
  return {
    employerCode: tables.employerCode,
    asOf: parseCivilDate(tables.asOf),
    knownAt: parseInstant(tables.knownAt),
    items,
    chargeLines,
    allocations,
    credit: 0n,
    totals: totalsOf(items, chargeLines, allocations),
    assumptions: tables.assumptions ?? [],
  };
}

function rowsOf(table = ''): string[][] {
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((row) => row.length > 1);
}

function itemOf(row: readonly string[], lines: readonly ChargeLine[]): StatementItem {
  const [fund, period, dueDate, assessed, paid, quality, since, reason, evadedFrom, daysLate] = row;
  const own = lines.filter((line) => line.fund === fund && line.period === period);
  return {
    fund: fundOf(fund),
    period: parsePeriod(period ?? ''),
    dueDate: dateOf(dueDate),
    assessed: parseDong(assessed ?? ''),
    paid: parseDong(paid ?? ''),
    outstanding: parseDong(assessed ?? '') - parseDong(paid ?? ''),
    quality: quality as StatementItem['quality'],
    qualitySince: dateOf(since),
    qualityReason: reason as StatementItem['qualityReason'],
    ...(evadedFrom === '-' ? {} : { evadedFrom: dateOf(evadedFrom) }),
    daysLate: Number(daysLate),
    charge: sum(own.map((line) => line.amount)),
    cause: 'registered',
  };
}

/** A stretch, cut where it turns evaded and rounded as one. */
function dailyLines([fund, period, from, to, base]: readonly string[], evadedFrom = '-'): ChargeLine[] {
  const amountTo = (last: CivilDate): Dong =>
    applyRate(parseDong(base ?? ''), DAILY_RATE, daysBetween(dateOf(from), last) + 1);
  const line = (first: CivilDate, last: CivilDate, amount: Dong, quality: ChargeLine['quality']): ChargeLine => ({
    regime: 'daily',
    fund: fundOf(fund),
    period: parsePeriod(period ?? ''),
    from: first,
    to: last,
    days: daysBetween(first, last) + 1,
    base: parseDong(base ?? ''),
    rate: DAILY_RATE.text,
    amount,
    legalBasis: DAILY_BASIS,
    quality,
    cause: 'registered',
  });
  const [first, last] = [dateOf(from), dateOf(to)];
  const turns = dateOf(evadedFrom === '-' ? '9999-12-31' : evadedFrom);
  if (turns > last) return [line(first, last, amountTo(last), 'late')];
  if (turns <= first) return [line(first, last, amountTo(last), 'evaded')];
  const lastLate = addDays(turns, -1);
  const late = amountTo(lastLate);
  return [line(first, lastLate, late, 'late'), line(turns, last, amountTo(last) - late, 'evaded')];
}

function monthlyLine([fund, month, base, rate = '']: readonly string[]): ChargeLine {
  return {
    regime: 'monthly',
    fund: fundOf(fund),
    month: parsePeriod(month ?? ''),
    base: parseDong(base ?? ''),
    rate,
    amount: applyRate(parseDong(base ?? ''), parseRate(rate)),
    legalBasis: MONTHLY_BASIS,
    quality: 'late',
    cause: 'registered',
  };
}

function allocationOf([receiptNo = '', receivedOn, fund, period, principal, charge]: readonly string[]): Allocation {
  return {
    receiptNo,
    receivedOn: dateOf(receivedOn),
    settledOn: dateOf(receivedOn),
    fund: fundOf(fund),
    ...(period === '-' ? {} : { period: parsePeriod(period ?? '') }),
    principal: parseDong(principal ?? ''),
    charge: parseDong(charge ?? ''),
  };
}

function totalsOf(
  items: readonly StatementItem[],
  lines: readonly ChargeLine[],
  allocations: readonly Allocation[],
): Statement['totals'] {
  const of = (...qualities: string[]): StatementItem[] => items.filter((item) => qualities.includes(item.quality));
  const principal = (some: readonly StatementItem[]): Dong => sum(some.map((item) => item.outstanding));
  const byFund: Partial<Record<Fund, FundTotals>> = {};
  for (const fund of new Set([...items, ...lines].map((row) => row.fund))) {
    const own = <T extends { readonly fund: Fund }>(rows: readonly T[]): T[] => rows.filter((row) => row.fund === fund);
    byFund[fund] = {
      outstanding: principal(own(items)),
      arrears: principal(own(of('late', 'late-not-evaded', 'evaded'))),
      charges: sum(own(lines).map((line) => line.amount)) - sum(own(allocations).map((row) => row.charge)),
    };
  }
  const late = principal(of('late', 'late-not-evaded'));
  const evaded = principal(of('evaded'));
  const chargesAccrued = sum(lines.map((line) => line.amount));
  const chargesPaid = sum(allocations.map((allocation) => allocation.charge));
  const charges = chargesAccrued - chargesPaid;
  return {
    outstanding: principal(items),
    notDue: principal(of('not-due')),
    late,
    evaded,
    arrears: late + evaded,
    chargesAccrued,
    chargesPaid,
    charges,
    owed: late + evaded + charges,
    byFund,
  };
}

function sum(amounts: readonly Dong[]): Dong {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

function dateOf(text: string | undefined): CivilDate {
  return parseCivilDate(text ?? '');
}

function fundOf(text: string | undefined): Fund {
  if (text === undefined || !isFund(text)) throw new InvariantError('A sample names a fund', { text });
  return text;
}

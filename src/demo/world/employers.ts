import type { PaymentMethod } from '../../kernel/payment-cycle';
import { firstDayNumberOf } from '../../kernel/period';
import type { SectorCode } from '../../law/sectors';
import type { PayerType } from './payer-type';
import { Random } from './random';
import { drawStatus, type WorldStatus } from './statuses';
import { JULY_2025, type World } from './world';

/** What decides the figures of one employer. Months are month numbers, days are day numbers. */
export interface WorldEmployer {
  /** 0 for the first employer. */
  readonly index: number;
  readonly code: string;
  readonly sector: SectorCode;
  readonly paymentMethod: PaymentMethod;
  /** Workers at the beginning of its history. */
  readonly workers: number;
  /** Average monthly wage in đồng, of the year in which the world begins. */
  readonly wage: number;
  readonly payer: PayerType;
  /** From this month on a `stopped` payer pays nothing. */
  readonly stopMonth: number;
  /** Whether its data before July 2025 has SI in place of RET and SICK. */
  readonly undividedSi: boolean;
  readonly registeredOn: number;
  /** First and last month with an assessment. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** In this month part of the workers are laid off; beyond the last month where it never happens. */
  readonly layoffMonth: number;
  readonly layoffPercent: number;
  readonly status: WorldStatus;
  readonly statusSince: number;
}

const STREAM = 1;
/** Every so manieth employer is a giant with thousands of workers; fixed, so that totals do not swing with the seed. */
const GIANT_EVERY = 500;
const GIANT_OFFSET = 137;
/** Size below the giants: log-normal with a median of four workers, and a heavy tail. */
const SIZE_LOG_MEAN = 1.5;
const SIZE_LOG_DEVIATION = 1.32;
const LARGE = 100;

const SECTORS_BY_WEIGHT: readonly (readonly [SectorCode, number])[] = [
  ['1', 1.5],
  ['2', 4],
  ['3', 73],
  ['4', 3],
  ['5', 5],
  ['6', 1.5],
  ['7', 1],
  ['8', 3],
  ['9', 3],
  ['10', 4.5],
  ['11', 0.5],
];
const PAYERS: readonly (readonly [PayerType, number])[] = [
  ['prompt', 49],
  ['late', 16],
  ['partial', 7],
  ['stopped', 9],
  ['slow', 6],
  ['yearly', 3],
  ['lumps', 6],
  ['ahead', 4],
];
const PAYERS_AMONG_LARGE: readonly (readonly [PayerType, number])[] = [
  ['prompt', 66],
  ['late', 17],
  ['partial', 3],
  ['stopped', 3],
  ['slow', 4],
  ['lumps', 3],
  ['ahead', 4],
];
const PAYERS_AMONG_GIANTS: readonly (readonly [PayerType, number])[] = [
  ['prompt', 70],
  ['late', 24],
  ['ahead', 6],
];
const PAYERS_AMONG_PUBLIC_BODIES: readonly (readonly [PayerType, number])[] = [
  ['prompt', 88],
  ['late', 10],
  ['slow', 2],
];
const PUBLIC_SECTORS: ReadonlySet<SectorCode> = new Set(['4', '5', '6', '7']);

/** The employer with an index; the same whenever and in whatever order it is asked for. */
export function employerAt(world: World, index: number): WorldEmployer {
  const random = new Random(world.seed, STREAM, index);
  const giant = index % GIANT_EVERY === GIANT_OFFSET;
  const sector = giant ? random.pick<SectorCode>(['1', '2', '2', '3']) : random.weighted(SECTORS_BY_WEIGHT);
  const workers = giant ? giantSize(random) : ordinarySize(random, sector);
  const payer = random.weighted(payersAmong(sector, workers, giant));
  const firstMonth = joinsAt(world, random, payer);
  const stopMonth = payer === 'stopped' ? random.integer(firstMonth, world.lastMonth - 2) : world.lastMonth + 1;
  const registeredOn = registrationDay(world, random, firstMonth);
  const status = drawStatus(world, random, { payer, stopMonth, registeredOn, large: workers >= LARGE });
  return {
    index,
    code: employerCode(index),
    sector,
    paymentMethod: drawPaymentMethod(random, sector),
    workers,
    wage: 1000 * Math.round(5500 + 900 * Math.abs(random.normal()) + (workers >= LARGE ? 1800 : 0)),
    payer,
    stopMonth,
    undividedSi: firstMonth < JULY_2025 && random.chance(10),
    registeredOn,
    firstMonth,
    ...drawLayoff(world, random, stopMonth),
    ...status,
  };
}

/** The code with an index, in the manner of VSS (`TA0001A`); codes ascend with the index. */
export function employerCode(index: number): string {
  const serial = (index + 1) % 10_000;
  const block = Math.floor((index + 1) / 10_000);
  const first = String.fromCharCode(84 + Math.floor(block / 26 / 26));
  const second = String.fromCharCode(65 + (Math.floor(block / 26) % 26));
  return `${first}${second}${String(serial).padStart(4, '0')}${String.fromCharCode(65 + (block % 26))}`;
}

function giantSize(random: Random): number {
  return Math.min(6000, Math.round(1000 / (1 - random.fraction()) ** 0.4));
}

function ordinarySize(random: Random, sector: SectorCode): number {
  const size = Math.max(1, Math.round(Math.exp(SIZE_LOG_MEAN + SIZE_LOG_DEVIATION * random.normal())));
  return sector === '10' ? Math.min(size, 9) : Math.min(size, 1500);
}

function payersAmong(sector: SectorCode, workers: number, giant: boolean): readonly (readonly [PayerType, number])[] {
  if (giant) return PAYERS_AMONG_GIANTS;
  if (PUBLIC_SECTORS.has(sector)) return PAYERS_AMONG_PUBLIC_BODIES;
  return workers >= LARGE ? PAYERS_AMONG_LARGE : PAYERS;
}

/** Six in a hundred registered during the history. */
function joinsAt(world: World, random: Random, payer: PayerType): number {
  const latest = world.lastMonth - (payer === 'stopped' ? 4 : 1);
  return random.chance(6) && latest > world.firstMonth
    ? random.integer(world.firstMonth + 1, latest)
    : world.firstMonth;
}

function registrationDay(world: World, random: Random, firstMonth: number): number {
  const begins = firstDayNumberOf(firstMonth);
  return firstMonth > world.firstMonth ? begins - random.integer(1, 25) : begins - random.integer(40, 7000);
}

function drawPaymentMethod(random: Random, sector: SectorCode): PaymentMethod {
  if (sector === '8') return random.weighted([['monthly', 35] as const, ['quarterly', 50], ['semiannual', 15]]);
  if (sector === '3') return random.weighted([['monthly', 96] as const, ['quarterly', 3], ['semiannual', 1]]);
  return 'monthly';
}

function drawLayoff(
  world: World,
  random: Random,
  stopMonth: number,
): Pick<WorldEmployer, 'layoffMonth' | 'layoffPercent'> {
  const layoffPercent = random.integer(15, 60);
  if (stopMonth <= world.lastMonth) return { layoffMonth: stopMonth + random.integer(0, 4), layoffPercent };
  const happens = random.chance(9);
  return {
    layoffMonth: happens ? random.integer(world.firstMonth, world.lastMonth) : world.lastMonth + 1,
    layoffPercent,
  };
}

import { applyRate, parseRate, type Rate } from '../../kernel/rate';
import type { Dong } from '../../kernel/money';
import { firstDayNumberOf } from '../../kernel/period';
import type { Fund } from '../../law/fund';
import type { CsvRow, CsvTable } from './csv';
import { employerAt, type WorldEmployer } from './employers';
import { Random } from './random';
import { JULY_2025, momentText, type World } from './world';

/** Monthly files as they come in (`period`), or each employer's history in one piece (`employer`). */
export type AssessmentOrder = 'period' | 'employer';

/** Employer's and workers' shares of one fund together, as a fraction of the wage base. */
export interface FundRate {
  readonly fund: Fund;
  readonly rate: Rate;
}

/** What one employer's workers come to in one month. */
export interface MonthlyWages {
  readonly workers: number;
  readonly wageBase: Dong;
}

const STREAM = 2;
const RET: FundRate = { fund: 'RET', rate: parseRate('0.22') };
const SICK: FundRate = { fund: 'SICK', rate: parseRate('0.03') };
const SI: FundRate = { fund: 'SI', rate: parseRate('0.25') };
const HI: FundRate = { fund: 'HI', rate: parseRate('0.045') };
const UI: FundRate = { fund: 'UI', rate: parseRate('0.02') };
const OAD: FundRate = { fund: 'OAD', rate: parseRate('0.005') };

const ALL = [RET, SICK, HI, UI, OAD];
const UNDIVIDED = [SI, HI, UI, OAD];
/** Officials and commune cadres are not insured against unemployment. */
const OFFICIALS = [RET, SICK, HI, OAD];
const UNDIVIDED_OFFICIALS = [SI, HI, OAD];
/** While payment into the retirement fund is suspended, the other funds go on. */
const WITHOUT_RETIREMENT = [SICK, HI, UI, OAD];

/** A wage base in steps of 200 đồng gives whole đồng for every fund. */
const WAGE_BASE_STEP = 200;
/** Minutes from 8 o'clock at which the nightly batches of the offices are booked in. */
const BATCHES = 12;
const BATCH_MINUTES = 35;

/** assessments.csv */
export function assessmentsTable(world: World, order: AssessmentOrder = 'period'): CsvTable {
  return {
    fileName: 'assessments.csv',
    header: ['employerCode', 'period', 'fund', 'workers', 'wageBase', 'amount', 'recordedAt'],
    rows: () => (order === 'period' ? byPeriod(world) : byEmployer(world)),
  };
}

/** Workers and wage base of a month in which the employer is assessed. */
export function wagesAt(world: World, employer: WorldEmployer, month: number): MonthlyWages {
  const random = new Random(world.seed, STREAM + month * 8, employer.index);
  const kept = month >= employer.layoffMonth ? 100 - employer.layoffPercent : 100;
  const drift = 1 + 0.04 * (random.fraction() - 0.5) + 0.002 * (month - world.firstMonth);
  const workers = Math.max(1, Math.round((employer.workers * kept * drift) / 100));
  const wage = employer.wage * (1 + 0.06 * (Math.floor(month / 12) - Math.floor(world.firstMonth / 12)));
  const base = workers * wage * (1 + 0.01 * random.fraction());
  return { workers, wageBase: BigInt(Math.round(base / WAGE_BASE_STEP) * WAGE_BASE_STEP) };
}

/** The funds that the employer owes for a month, with their rates. */
export function fundsAt(employer: WorldEmployer, month: number): readonly FundRate[] {
  const officials = employer.sector === '4' || employer.sector === '6' || employer.sector === '7';
  if (employer.undividedSi && month < JULY_2025) return officials ? UNDIVIDED_OFFICIALS : UNDIVIDED;
  if (employer.status === 'retirement-suspended' && firstDayNumberOf(month + 1) > employer.statusSince) {
    return WITHOUT_RETIREMENT;
  }
  return officials ? OFFICIALS : ALL;
}

function* byPeriod(world: World): Generator<CsvRow> {
  for (let month = world.firstMonth; month <= world.lastMonth; month += 1) {
    const moments = new RecordingMoments(world, month);
    for (let index = 0; index < world.employers; index += 1) {
      yield* rowsOf(world, employerAt(world, index), month, moments);
    }
  }
}

function* byEmployer(world: World): Generator<CsvRow> {
  const moments = world.periods.map((_, index) => new RecordingMoments(world, world.firstMonth + index));
  for (let index = 0; index < world.employers; index += 1) {
    const employer = employerAt(world, index);
    for (const ofMonth of moments) yield* rowsOf(world, employer, ofMonth.month, ofMonth);
  }
}

function rowsOf(world: World, employer: WorldEmployer, month: number, moments: RecordingMoments): CsvRow[] {
  if (month < employer.firstMonth || month > employer.lastMonth) return [];
  const { workers, wageBase } = wagesAt(world, employer, month);
  const period = world.periods[month - world.firstMonth] as string;
  const workersText = String(workers);
  const wageBaseText = String(wageBase);
  const recordedAt = moments.of(employer.index);
  return fundsAt(employer, month).map(({ fund, rate }) => [
    employer.code,
    period,
    fund,
    workersText,
    wageBaseText,
    String(applyRate(wageBase, rate)),
    recordedAt,
  ]);
}

/** When a month's assessments are booked in: a few days into the month, in batches; one in a hundred weeks later. */
class RecordingMoments {
  private readonly usual: readonly string[];

  constructor(
    private readonly world: World,
    readonly month: number,
  ) {
    const begins = firstDayNumberOf(month);
    this.usual = Array.from({ length: BATCHES }, (_, batch) =>
      momentText(begins + 1 + (batch % 5), batch * BATCH_MINUTES),
    );
  }

  of(index: number): string {
    const random = new Random(this.world.seed, STREAM + 1 + this.month * 8, index);
    if (!random.chance(1)) return random.pick(this.usual);
    const day = Math.min(firstDayNumberOf(this.month) + random.integer(18, 50), this.world.lastRecordingDay);
    return momentText(day, random.integer(0, 480));
  }
}

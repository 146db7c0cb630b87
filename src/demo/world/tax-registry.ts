import type { SectorCode } from '../../law/sectors';
import { wagesAt } from './assessments';
import { OFFICES } from './authorities';
import type { CsvRow, CsvTable } from './csv';
import { inventedAddress, particularsOf, taxCode } from './employer-particulars';
import { employerAt } from './employers';
import { Random } from './random';
import { brandName } from './words';
import type { World } from './world';

const STREAM = 5;
/** Sectors that declare wages to the tax office as businesses. */
const BUSINESSES: ReadonlySet<SectorCode> = new Set(['1', '2', '3', '8', '9', '10', '11']);
/** So many businesses in a hundred declare more workers for tax than they insure, and so many higher wages. */
const MORE_WORKERS_PERCENT = 7;
const HIGHER_WAGES_PERCENT = 4;
/** One firm for so many employers is known to the tax office only. */
const EMPLOYERS_PER_UNREGISTERED_FIRM = 20;

/** tax-registry.csv: what firms declared to the tax office for the last month; some are not registered for social insurance at all. */
export function taxRegistryTable(world: World): CsvTable {
  return {
    fileName: 'tax-registry.csv',
    header: ['taxCode', 'name', 'address', 'authorityCode', 'period', 'declaredWorkers', 'declaredWageFund'],
    rows: () => registry(world),
  };
}

function* registry(world: World): Generator<CsvRow> {
  for (let index = 0; index < world.employers; index += 1) {
    const row = registeredFirm(world, index);
    if (row) yield row;
  }
  const unregistered = Math.ceil(world.employers / EMPLOYERS_PER_UNREGISTERED_FIRM);
  for (let number = 0; number < unregistered; number += 1) yield unregisteredFirm(world, world.employers + number);
}

function registeredFirm(world: World, index: number): CsvRow | undefined {
  const employer = employerAt(world, index);
  if (!BUSINESSES.has(employer.sector) || employer.lastMonth < world.lastMonth) return undefined;
  const random = new Random(world.seed, STREAM, index);
  const { taxCode: code, name, address, authority } = particularsOf(world, employer);
  const insured = wagesAt(world, employer, world.lastMonth);
  const moreWorkers = random.chance(MORE_WORKERS_PERCENT) ? random.integer(10, 60) : 0;
  const higherWages = random.chance(HIGHER_WAGES_PERCENT) ? random.integer(15, 70) : 0;
  const workers =
    moreWorkers > 0 ? insured.workers + Math.ceil((insured.workers * moreWorkers) / 100) : insured.workers;
  const wageFund = (insured.wageBase * BigInt(workers) * BigInt(100 + higherWages)) / BigInt(insured.workers * 100);
  return [code, name, address, authority.code, lastPeriod(world), String(workers), String(wageFund)];
}

function unregisteredFirm(world: World, index: number): CsvRow {
  const random = new Random(world.seed, STREAM, index);
  const authority = random.pick(OFFICES.current);
  const workers = Math.max(1, Math.round(Math.exp(1.1 + random.normal())));
  const wageFund = workers * 1000 * random.integer(5500, 9500);
  const name = `Công ty TNHH Dịch vụ ${brandName(index)}`;
  const address = inventedAddress(random, authority);
  return [taxCode(index), name, address, authority.code, lastPeriod(world), String(workers), String(wageFund)];
}

function lastPeriod(world: World): string {
  return world.periods.at(-1) as string;
}

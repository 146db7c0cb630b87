import { applyRate, type Rate } from '../kernel/rate';
import { firstDayOf, type Period } from '../kernel/period';
import { smallerOf, type Dong } from '../kernel/money';
import type { LawBook } from './law-book';

export type WageRegion = 'I' | 'II' | 'III' | 'IV';
export type ContributionFund = 'SICK' | 'RET' | 'OAD' | 'UI' | 'HI';
export const CONTRIBUTION_FUNDS: readonly ContributionFund[] = ['SICK', 'RET', 'OAD', 'UI', 'HI'];

/** What one worker's wage yields for one fund in one month: the base after the cap, and both shares in whole đồng. */
export interface Contribution {
  readonly fund: ContributionFund;
  readonly base: Dong;
  readonly employer: Dong;
  readonly employee: Dong;
}

/**
 * Contributions of one ordinary worker for one month, each share rounded half-up.
 * SI, OAD and HI are capped at 20 × the base salary (reference level), UI at 20 × the regional minimum wage.
 * Law 58/2014/QH13 arts 85, 86, 89; Law 41/2024/QH15 arts 31, 33, 34; Law 38/2013/QH13 arts 57, 58; Law 74/2025/QH15 arts 33, 34; HI law art. 13.
 * @throws DomainError `parameter.unknown` for a month before the parameters begin.
 */
export function contributionsOf(law: LawBook, wage: Dong, period: Period, region: WageRegion): Contribution[] {
  const day = firstDayOf(period);
  return CONTRIBUTION_FUNDS.map((fund) => {
    const base = cappedWage(law, wage, period, region, fund);
    return {
      fund,
      base,
      employer: applyRate(base, law.get(`contribution-rate.${fund}.employer`).at(day)),
      employee: applyRate(base, law.get(`contribution-rate.${fund}.employee`).at(day)),
    };
  });
}

/** Both shares together as one exact fraction of the wage, as contributions are assessed. */
export function combinedRate(
  law: LawBook,
  fund: ContributionFund,
  period: Period,
): Pick<Rate, 'numerator' | 'denominator'> {
  const day = firstDayOf(period);
  const employer = law.get(`contribution-rate.${fund}.employer`).at(day);
  const employee = law.get(`contribution-rate.${fund}.employee`).at(day);
  return {
    numerator: employer.numerator * employee.denominator + employee.numerator * employer.denominator,
    denominator: employer.denominator * employee.denominator,
  };
}

/**
 * The base for a fund where only the wages of several workers together are known: no less than the floor of each, no more than the cap of
 * each. Law 41/2024/QH15 art. 31 (1) (đ) (floor: the reference level, from 2025-07-01); the caps as in `contributionsOf`.
 * @param wages of one month, of all these workers
 * @param region the cap of unemployment insurance depends on it; region I, with the highest, where it is not known
 * @throws DomainError `parameter.unknown` where a cap that the wages may reach is not entered
 * @example 2 workers with 120,000,000 in 2026-08: 101,200,000 for the retirement fund, 120,000,000 for unemployment insurance
 */
export function baseOfWorkers(
  law: LawBook,
  fund: ContributionFund,
  period: Period,
  { wages, workers, hasFloor, region = 'I' }: WagesOfWorkers,
): Dong {
  const count = BigInt(workers);
  if (count <= 0n) return wages;
  // Rounded up, so that a wage that reaches the cap by less than a đồng is still held against it.
  const each = (wages + count - 1n) / count;
  const cap = cappedWage(law, each, period, region, fund);
  const capped = cap < each ? cap * count : wages;
  const floor = hasFloor ? floorOf(law, period) * count : 0n;
  return capped < floor ? floor : capped;
}

/** Wages of several workers together. */
export interface WagesOfWorkers {
  readonly wages: Dong;
  readonly workers: number;
  /** Whether these are all of a worker's wages; what comes on top of declared wages has no floor of its own. */
  readonly hasFloor: boolean;
  readonly region?: WageRegion;
}

/** The lowest wage on which contributions are paid; zero before the law knows one that does not depend on the region. */
function floorOf(law: LawBook, period: Period): Dong {
  const day = firstDayOf(period);
  const levels = law.get('wage-floor.SI').find(day);
  return levels ? BigInt(levels.value) * law.get('base-salary').at(day) : 0n;
}

function cappedWage(law: LawBook, wage: Dong, period: Period, region: WageRegion, fund: ContributionFund): Dong {
  const day = firstDayOf(period);
  // The regional minimum wages before July 2022 are not in the parameters; a wage below the other cap cannot reach this one.
  const multiple = (name: 'wage-cap.SI-HI' | 'wage-cap.UI'): bigint => BigInt(law.get(name).at(day));
  if (fund !== 'UI') return smallerOf(wage, multiple('wage-cap.SI-HI') * law.get('base-salary').at(day));
  if (wage <= multiple('wage-cap.SI-HI') * law.get('base-salary').at(day)) return wage;
  return smallerOf(wage, multiple('wage-cap.UI') * law.get(`regional-minimum-wage.${region}`).at(day));
}

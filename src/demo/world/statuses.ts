import { firstDayNumberOf } from '../../kernel/period';
import type { PayerType } from './payer-type';
import type { Random } from './random';
import { JULY_2025, type World } from './world';

/** The status codes of the domain that occur in the world. */
export type WorldStatus =
  | 'active'
  | 'suspended'
  | 'retirement-suspended'
  | 'bankrupt'
  | 'bankruptcy-pending'
  | 'dissolving'
  | 'dissolved'
  | 'not-at-address'
  | 'licence-revoked'
  | 'no-representative'
  | 'owner-fled';

interface StatusCause {
  readonly payer: PayerType;
  readonly stopMonth: number;
  readonly registeredOn: number;
  readonly large: boolean;
}

interface DrawnStatus {
  readonly status: WorldStatus;
  readonly statusSince: number;
  /** Last month with an assessment. */
  readonly lastMonth: number;
}

/** What becomes of employers that stop paying. */
const AFTER_STOPPING: readonly (readonly [WorldStatus, number])[] = [
  ['active', 40],
  ['not-at-address', 14],
  ['suspended', 10],
  ['licence-revoked', 8],
  ['dissolving', 6],
  ['bankruptcy-pending', 5],
  ['no-representative', 4],
  ['bankrupt', 4],
  ['dissolved', 3],
  ['owner-fled', 8],
];
const OTHERWISE: readonly (readonly [WorldStatus, number])[] = [
  ['active', 960],
  ['suspended', 21],
  ['retirement-suspended', 7],
  ['dissolving', 6],
  ['licence-revoked', 4],
  ['no-representative', 2],
];
/** Statuses in which nobody works any more, so that nothing further is assessed. */
const NOBODY_WORKS: ReadonlySet<WorldStatus> = new Set([
  'suspended',
  'bankrupt',
  'dissolved',
  'not-at-address',
  'owner-fled',
]);
/** A payment into the retirement fund may be suspended for 12 months at most (Law 41/2024/QH15 art. 37). */
const LONGEST_RETIREMENT_SUSPENSION = 12;

/** Draws the status of an employer as of the end of the history, since when it has it, and its last assessed month. */
export function drawStatus(world: World, random: Random, cause: StatusCause): DrawnStatus {
  const stopped = cause.payer === 'stopped';
  const status = random.weighted(stopped && !cause.large ? AFTER_STOPPING : OTHERWISE);
  const month = stopped
    ? Math.min(world.lastMonth, cause.stopMonth + random.integer(1, 6))
    : world.lastMonth - random.integer(0, Math.min(LONGEST_RETIREMENT_SUSPENSION, world.months) - 1);
  const statusSince = firstDayNumberOf(month) + random.integer(0, 26);
  if (status === 'active' || statusSince <= cause.registeredOn || !possible(status, month)) {
    return { status: 'active', statusSince: cause.registeredOn, lastMonth: world.lastMonth };
  }
  return { status, statusSince, lastMonth: NOBODY_WORKS.has(status) ? month : world.lastMonth };
}

function possible(status: WorldStatus, month: number): boolean {
  if (status === 'owner-fled') return month < JULY_2025;
  return status !== 'retirement-suspended' || month >= JULY_2025;
}

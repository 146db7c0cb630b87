import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';

/** What a list of employers can be ordered by. */
export const EMPLOYER_SORTS = ['arrears', 'charges', 'oldest', 'name', 'workers'] as const;
export type EmployerSort = (typeof EMPLOYER_SORTS)[number];

/** What the figures of an employer are worth on a day. */
export type Standing = 'exact' | 'old-rules' | 'outdated' | 'later-facts' | 'not-computed' | 'none';

/** What one employer owes on the snapshot's day. Amounts in đồng. */
export interface SnapshotRow {
  readonly employerId: number;
  readonly authorityId: number;
  readonly workers: number;
  /**
   * `exact`: the figures hold on the day; `old-rules`: they do, but were made under other legal parameters. Without figures:
   * `outdated`, those that exist hold no more on the day; `later-facts`, something happened after it; `not-computed`, a parameter or
   * fact that they take is missing; `none`, nothing was computed.
   */
  readonly standing: Standing;
  readonly late: Dong;
  readonly evaded: Dong;
  /** Accrued − paid, also of what is no longer in arrears. */
  readonly charges: Dong;
  /** Due date of the oldest principal past its due date. */
  readonly oldestDueOn: CivilDate | null;
  /** Status in force on the day; `active` where none was recorded by then. */
  readonly status: string;
  /** What the name is ordered by, see `vietnameseOrderKey`. */
  readonly nameKey: string;
}

/** The lists that a snapshot gives. */
export const SNAPSHOT_LISTS = ['arrears', 'all', 'not-computed'] as const;
export type SnapshotList = (typeof SNAPSHOT_LISTS)[number];

/** Which employers are wanted; what is absent does not restrict. */
export interface SnapshotFilter {
  /** Only employers of these offices. */
  readonly authorityIds?: ReadonlySet<number>;
  /** Only these employers. */
  readonly employerIds?: ReadonlySet<number>;
  readonly status?: string;
  readonly quality?: 'late' | 'evaded';
  /** `arrears`: principal past its due date or charges; `all`: every employer; `not-computed`: those without figures for want of something. */
  readonly list: SnapshotList;
}

/** Sums over a selection. */
export interface SnapshotTotals {
  readonly employers: number;
  readonly workers: number;
  readonly late: Dong;
  readonly evaded: Dong;
  readonly charges: Dong;
  /** Of the employers, those who owe charges only: their principal was paid late. */
  readonly chargesOnly: number;
}

/** Employers in order, and their sums. */
export interface SnapshotSelection {
  readonly rows: readonly SnapshotRow[];
  readonly totals: SnapshotTotals;
}

/** What a row is ordered by: the value first, the id where values are equal. */
export interface SortKey {
  readonly value: string;
  readonly employerId: number;
}

/** Every employer with what it owes on one day: the ground of lists, which filter and order it without asking the database again. */
export class EmployerSnapshot {
  private readonly orders = new Map<string, readonly SnapshotRow[]>();
  private readonly lists: Readonly<Record<SnapshotList, readonly SnapshotRow[]>>;
  private readonly inexact: readonly SnapshotRow[];
  private readonly byId: ReadonlyMap<number, SnapshotRow>;

  constructor(
    readonly day: CivilDate,
    private readonly rows: readonly SnapshotRow[],
  ) {
    this.lists = {
      arrears: rows.filter((row) => row.late > 0n || row.evaded > 0n || row.charges > 0n),
      all: rows,
      'not-computed': rows.filter(({ standing }) => standing === 'not-computed'),
    };
    this.inexact = rows.filter((row) => row.standing !== 'exact');
    this.byId = new Map(rows.map((row) => [row.employerId, row]));
  }

  /** How many employers there are, whether they owe or not. */
  get registered(): number {
    return this.rows.length;
  }

  /** The employers wanted, in order. */
  select(filter: SnapshotFilter, sort: EmployerSort): SnapshotSelection {
    const rows = this.inOrder(sort, filter.list).filter((row) => isWanted(row, filter));
    return { rows, totals: totalsOf(rows) };
  }

  /** How many employers of some offices (absent: all) had something happen after the day. */
  countWithLaterFacts(authorityIds?: ReadonlySet<number>): number {
    return this.inexact.filter((row) => row.standing === 'later-facts' && inScope(row, authorityIds)).length;
  }

  /** How many employers of some offices (absent: all) could not be computed. */
  countNotComputed(authorityIds?: ReadonlySet<number>): number {
    return this.lists['not-computed'].filter((row) => inScope(row, authorityIds)).length;
  }

  /**
   * How many employers of some offices (absent: all) have figures that wait to be computed anew.
   * @param touched ids of those whose facts have changed since
   */
  countStale(touched: ReadonlySet<number>, authorityIds?: ReadonlySet<number>): number {
    const stale = this.inexact.filter(({ standing }) => standing === 'outdated' || standing === 'old-rules');
    const others = [...touched].flatMap((id) => this.byId.get(id) ?? []);
    return new Set([...stale, ...others].filter((row) => inScope(row, authorityIds))).size;
  }

  private inOrder(sort: EmployerSort, list: SnapshotList): readonly SnapshotRow[] {
    const key = `${sort} ${list}`;
    const known = this.orders.get(key);
    if (known) return known;
    const compare = COMPARE[sort];
    const ordered = this.lists[list].toSorted((a, b) => compare(a, b) || a.employerId - b.employerId);
    this.orders.set(key, ordered);
    return ordered;
  }
}

/** The key of a row under an order; as text, so that it can travel. */
export function sortKeyOf(row: SnapshotRow, sort: EmployerSort): SortKey {
  const values = {
    arrears: String(row.late + row.evaded),
    charges: String(row.charges),
    oldest: row.oldestDueOn ?? '',
    name: row.nameKey,
    workers: String(row.workers),
  };
  return { value: values[sort], employerId: row.employerId };
}

/** Whether a row comes after a key under an order: the key need not belong to any row that still is there. */
export function comesAfter(row: SnapshotRow, key: SortKey, sort: EmployerSort): boolean {
  const difference = COMPARE[sort](row, rowWith(key, sort));
  return difference > 0 || (difference === 0 && row.employerId > key.employerId);
}

const COMPARE: Readonly<Record<EmployerSort, (a: SnapshotRow, b: SnapshotRow) => number>> = {
  arrears: (a, b) => descending(a.late + a.evaded, b.late + b.evaded),
  charges: (a, b) => descending(a.charges, b.charges),
  oldest: (a, b) => ascending(a.oldestDueOn ?? LAST, b.oldestDueOn ?? LAST),
  name: (a, b) => ascending(a.nameKey, b.nameKey),
  workers: (a, b) => b.workers - a.workers,
};

const LAST = '9999-12-31';

function descending(a: bigint, b: bigint): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

function ascending(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function rowWith({ value, employerId }: SortKey, sort: EmployerSort): SnapshotRow {
  const amount = sort === 'arrears' || sort === 'charges' ? BigInt(value) : 0n;
  return {
    employerId,
    authorityId: 0,
    workers: sort === 'workers' ? Number(value) : 0,
    standing: 'exact',
    late: amount,
    evaded: 0n,
    charges: amount,
    oldestDueOn: sort === 'oldest' && value !== '' ? (value as CivilDate) : null,
    status: 'active',
    nameKey: value,
  };
}

function isWanted(row: SnapshotRow, filter: SnapshotFilter): boolean {
  if (!inScope(row, filter.authorityIds)) return false;
  if (filter.quality === 'late' && row.late === 0n) return false;
  if (filter.quality === 'evaded' && row.evaded === 0n) return false;
  if (filter.status !== undefined && row.status !== filter.status) return false;
  return filter.employerIds === undefined || filter.employerIds.has(row.employerId);
}

function inScope(row: SnapshotRow, authorityIds: ReadonlySet<number> | undefined): boolean {
  return authorityIds === undefined || authorityIds.has(row.authorityId);
}

function totalsOf(rows: readonly SnapshotRow[]): SnapshotTotals {
  let [workers, late, evaded, charges, chargesOnly] = [0, 0n, 0n, 0n, 0];
  for (const row of rows) {
    workers += row.workers;
    late += row.late;
    evaded += row.evaded;
    charges += row.charges;
    if (row.charges > 0n && row.late === 0n && row.evaded === 0n) chargesOnly += 1;
  }
  return { employers: rows.length, workers, late, evaded, charges, chargesOnly };
}

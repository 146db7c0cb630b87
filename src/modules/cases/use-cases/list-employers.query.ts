import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import { searchTextOf } from '../../employers/employers.api';
import {
  comesAfter,
  type EmployerSnapshot,
  sortKeyOf,
  type EmployerSort,
  type SnapshotFilter,
  type SnapshotList,
  type SnapshotRow,
  type SortKey,
  EmployerSnapshotQuery,
  EmployerSnapshots,
} from '../../arrears/arrears.api';
import type { EmployerListing, ListedEmployer } from '../domain/listed-employer';
import { EmployerDetailsQuery } from '../persistence/employer-details.query';

/** Which employers are asked for, in which order, and which page of them. */
export interface EmployerListQuestion {
  readonly day: CivilDate;
  /** Words of code, tax code, name and address. */
  readonly q?: string | undefined;
  /** Code of an office, with those below it. */
  readonly authority?: string | undefined;
  readonly quality?: 'late' | 'evaded' | undefined;
  readonly status?: string | undefined;
  /** Absent: those in arrears. */
  readonly list?: SnapshotList | undefined;
  readonly sort: EmployerSort;
  readonly limit: number;
  /** Either a page number from 1, or the key after which the page begins; absent: the first page. */
  readonly page?: number | undefined;
  readonly after?: SortKey | undefined;
}

/** So many of those that could not be computed are named beside the list; a list of their own has all. */
const NOT_COMPUTED_NAMED = 20;

/** Lists employers with what they owe on a day, page by page, with the sums of the whole list. */
@Injectable()
export class ListEmployers {
  constructor(
    private readonly snapshots: EmployerSnapshots,
    private readonly snapshotQuery: EmployerSnapshotQuery,
    private readonly details: EmployerDetailsQuery,
    private readonly authorities: AuthorityTreeQuery,
  ) {}

  /** The tree of offices that a list can be narrowed to. */
  async offices(): Promise<AuthorityTree> {
    return this.authorities.load();
  }

  /**
   * @param known the offices, where they have been read already
   * @throws DomainError `authority.not-found`
   */
  async run(question: EmployerListQuestion, known?: AuthorityTree): Promise<EmployerListing> {
    const { day, sort, limit } = question;
    const [tree, snapshot, touched] = await Promise.all([
      known ?? this.offices(),
      this.snapshots.of(day),
      this.snapshotQuery.touched(),
    ]);
    const scope = question.authority === undefined ? undefined : new Set(tree.scopeOn(question.authority, day));
    const { rows, totals } = snapshot.select(await this.filterOf(question, scope), sort);
    const offset = offsetOf(rows, question);
    const onPage = rows.slice(offset, offset + limit);
    const last = onPage.at(-1);
    return {
      day,
      rows: await this.withDetails(onPage, tree, day),
      totals,
      registered: snapshot.registered,
      offset,
      nextKey: last && offset + limit < rows.length ? sortKeyOf(last, sort) : undefined,
      stale: snapshot.countStale(touched, scope),
      withLaterFacts: snapshot.countWithLaterFacts(scope),
      notComputed: await this.notComputed(snapshot, scope, day),
    };
  }

  private async notComputed(
    snapshot: EmployerSnapshot,
    scope: ReadonlySet<number> | undefined,
    day: CivilDate,
  ): Promise<EmployerListing['notComputed']> {
    const filter = { list: 'not-computed', ...(scope ? { authorityIds: scope } : {}) } as const;
    const { rows } = snapshot.select(filter, 'name');
    const some = rows.slice(0, NOT_COMPUTED_NAMED).map(({ employerId }) => employerId);
    const details = await this.details.byIds(some, day);
    return { count: rows.length, codes: some.flatMap((id) => details.get(id)?.code ?? []) };
  }

  private async filterOf(
    { q, status, quality, list = 'arrears' }: EmployerListQuestion,
    scope: ReadonlySet<number> | undefined,
  ): Promise<SnapshotFilter> {
    const words = searchTextOf([q ?? ''])
      .split(' ')
      .filter(Boolean);
    return {
      ...(scope ? { authorityIds: scope } : {}),
      ...(words.length > 0 ? { employerIds: await this.snapshotQuery.matching(words) } : {}),
      ...(status === undefined ? {} : { status }),
      ...(quality ? { quality } : {}),
      list,
    };
  }

  private async withDetails(
    rows: readonly SnapshotRow[],
    tree: AuthorityTree,
    day: CivilDate,
  ): Promise<ListedEmployer[]> {
    const details = await this.details.byIds(
      rows.map((row) => row.employerId),
      day,
    );
    const why = await this.snapshotQuery.whyNotComputed(
      rows.filter(({ standing }) => standing === 'not-computed').map(({ employerId }) => employerId),
    );
    return rows.map((figures) => {
      const found = details.get(figures.employerId);
      invariant(found, 'an employer on the snapshot is registered', { employerId: figures.employerId });
      const office = tree.holderOn(figures.authorityId, day);
      return {
        ...found,
        authorityCode: office.code,
        authorityName: office.name,
        figures,
        notComputed: why.get(figures.employerId) ?? null,
      };
    });
  }
}

function offsetOf(rows: readonly SnapshotRow[], { page, after, limit, sort }: EmployerListQuestion): number {
  if (after) {
    const next = rows.findIndex((row) => comesAfter(row, after, sort));
    return next < 0 ? rows.length : next;
  }
  return ((page ?? 1) - 1) * limit;
}

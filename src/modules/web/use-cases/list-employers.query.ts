import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import { searchTextOf } from '../../employers/employers.api';
import {
  comesAfter,
  type DaySheet,
  sortKeyOf,
  type EmployerSort,
  type SheetFilter,
  type SheetList,
  type SheetRow,
  type SortKey,
} from '../domain/day-sheet';
import type { EmployerListing, ListedEmployer } from '../domain/listed-employer';
import { DaySheetQuery } from '../persistence/day-sheet.query';
import { EmployerDetailsQuery } from '../persistence/employer-details.query';
import { DaySheets } from './day-sheets';

/** Which employers are asked for, in which order, and which page of them. */
export interface EmployerListQuestion {
  readonly day: CivilDate;
  readonly search?: string;
  readonly authorityCode?: string;
  readonly quality?: 'late' | 'evaded';
  readonly status?: string;
  readonly list: SheetList;
  readonly sort: EmployerSort;
  readonly limit: number;
  /** Either a page number from 1, or the key after which the page begins; absent: the first page. */
  readonly page?: number;
  readonly after?: SortKey;
}

/** So many of those that could not be computed are named beside the list; a list of their own has all. */
const NOT_COMPUTED_NAMED = 20;

/** Lists employers with what they owe on a day, page by page, with the sums of the whole list. */
@Injectable()
export class ListEmployers {
  constructor(
    private readonly sheets: DaySheets,
    private readonly sheetQuery: DaySheetQuery,
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
    const [tree, sheet, touched] = await Promise.all([
      known ?? this.offices(),
      this.sheets.of(day),
      this.sheetQuery.touched(),
    ]);
    const scope = question.authorityCode === undefined ? undefined : new Set(tree.scopeOn(question.authorityCode, day));
    const { rows, totals } = sheet.select(await this.filterOf(question, scope), sort);
    const offset = offsetOf(rows, question);
    const onPage = rows.slice(offset, offset + limit);
    const last = onPage.at(-1);
    return {
      day,
      rows: await this.withDetails(onPage, tree, day),
      totals,
      registered: sheet.registered,
      offset,
      nextKey: last && offset + limit < rows.length ? sortKeyOf(last, sort) : undefined,
      stale: sheet.countStale(touched, scope),
      withLaterFacts: sheet.countWithLaterFacts(scope),
      notComputed: await this.notComputed(sheet, scope, day),
    };
  }

  private async notComputed(
    sheet: DaySheet,
    scope: ReadonlySet<number> | undefined,
    day: CivilDate,
  ): Promise<EmployerListing['notComputed']> {
    const filter = { list: 'not-computed', ...(scope ? { authorityIds: scope } : {}) } as const;
    const { rows } = sheet.select(filter, 'name');
    const some = rows.slice(0, NOT_COMPUTED_NAMED).map(({ employerId }) => employerId);
    const details = await this.details.byIds(some, day);
    return { count: rows.length, codes: some.flatMap((id) => details.get(id)?.code ?? []) };
  }

  private async filterOf(
    { search, status, quality, list }: EmployerListQuestion,
    scope: ReadonlySet<number> | undefined,
  ): Promise<SheetFilter> {
    const words = searchTextOf([search ?? ''])
      .split(' ')
      .filter(Boolean);
    return {
      ...(scope ? { authorityIds: scope } : {}),
      ...(words.length > 0 ? { employerIds: await this.sheetQuery.matching(words) } : {}),
      ...(status === undefined ? {} : { status }),
      ...(quality ? { quality } : {}),
      list,
    };
  }

  private async withDetails(rows: readonly SheetRow[], tree: AuthorityTree, day: CivilDate): Promise<ListedEmployer[]> {
    const details = await this.details.byIds(
      rows.map((row) => row.employerId),
      day,
    );
    const why = await this.sheetQuery.whyNotComputed(
      rows.filter(({ standing }) => standing === 'not-computed').map(({ employerId }) => employerId),
    );
    return rows.map((figures) => {
      const found = details.get(figures.employerId);
      invariant(found, 'an employer on the sheet is registered', { employerId: figures.employerId });
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

function offsetOf(rows: readonly SheetRow[], { page, after, limit, sort }: EmployerListQuestion): number {
  if (after) {
    const next = rows.findIndex((row) => comesAfter(row, after, sort));
    return next < 0 ? rows.length : next;
  }
  return ((page ?? 1) - 1) * limit;
}

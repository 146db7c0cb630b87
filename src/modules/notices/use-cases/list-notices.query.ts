import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import { searchTextOf } from '../../employers/employers.api';
import type { ListedNotice, NoticeCounts, NoticeState } from '../domain/listed-notice';
import { NoticeListQuery, type NoticeFilter, type NoticeSlice } from '../persistence/notice-list.query';

/** Which notices are asked for. */
export interface NoticeListQuestion {
  /** On which the offices are looked at. */
  readonly day: CivilDate;
  readonly period?: Period | undefined;
  readonly state?: NoticeState | undefined;
  /** Code of an office, with those below it. */
  readonly authority?: string | undefined;
  /** Words of code, tax code, name and address. */
  readonly q?: string | undefined;
}

/** The months and offices that a list of notices can be narrowed to. */
export interface NoticeChoices {
  readonly tree: AuthorityTree;
  readonly periods: readonly Period[];
}

/** Lists notices of a month and office. */
@Injectable()
export class ListNotices {
  constructor(
    private readonly notices: NoticeListQuery,
    private readonly authorities: AuthorityTreeQuery,
  ) {}

  async choices(): Promise<NoticeChoices> {
    return { tree: await this.authorities.load(), periods: await this.notices.periods() };
  }

  /** @throws DomainError `authority.not-found` */
  async run(question: NoticeListQuestion, slice: NoticeSlice): Promise<ListedNotice[]> {
    return this.notices.list(await this.filterOf(question), slice);
  }

  /** How many there are in each state, whatever state was asked for. @throws DomainError `authority.not-found` */
  async count(question: NoticeListQuestion): Promise<NoticeCounts> {
    return this.notices.count(await this.filterOf(question));
  }

  private async filterOf({ day, period, state, authority, q }: NoticeListQuestion): Promise<NoticeFilter> {
    const words = searchTextOf([q ?? ''])
      .split(' ')
      .filter(Boolean);
    return {
      ...(period ? { period } : {}),
      ...(state ? { state } : {}),
      ...(authority === undefined ? {} : { authorityIds: (await this.authorities.load()).scopeOn(authority, day) }),
      ...(words.length > 0 ? { words } : {}),
    };
  }
}

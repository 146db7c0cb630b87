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
  readonly period?: Period;
  readonly state?: NoticeState;
  readonly authorityCode?: string;
  readonly search?: string;
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

  private async filterOf({ day, period, state, authorityCode, search }: NoticeListQuestion): Promise<NoticeFilter> {
    const words = searchTextOf([search ?? ''])
      .split(' ')
      .filter(Boolean);
    return {
      ...(period ? { period } : {}),
      ...(state ? { state } : {}),
      ...(authorityCode === undefined
        ? {}
        : { authorityIds: (await this.authorities.load()).scopeOn(authorityCode, day) }),
      ...(words.length > 0 ? { words } : {}),
    };
  }
}

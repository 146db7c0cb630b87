import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { publicationError } from '../domain/publication-errors';
import type { Instant } from '../../../kernel/instant';
import { lastDayOf, periodOf, type Period } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery, type AuthorityNode, type AuthorityTree } from '../../authorities/authorities.api';
import type { Proposal } from '../domain/proposals';
import { withoutLaterRemoved, type PublicList } from '../domain/public-list';
import { PublicationListRepository, type KeptList } from '../persistence/publication-list.repository';
import { OfficeLists, type CaseOfOffice } from './office-lists';

/** A version of a list, and when another took its place. */
export interface ListVersion {
  readonly listId: number;
  readonly list: PublicList;
  readonly sha256: string;
  readonly publishedAt: Instant;
  readonly publishedBy: string;
  /** The day on which the next version, or the list of a later month, was published; null while it is in force. */
  readonly supersededOn: CivilDate | null;
}

/** The list of an office for a month as the office sees it. */
export interface OfficeList {
  readonly office: AuthorityNode;
  readonly month: Period;
  readonly proposals: readonly (Proposal & CaseOfOffice)[];
  /** The first first. */
  readonly versions: readonly ListVersion[];
}

/** A version as the public reads it, and what there is beside it. */
export interface PublicView {
  readonly list: PublicList;
  readonly sha256: string;
  readonly supersededOn: CivilDate | null;
  readonly versions: readonly Pick<ListVersion, 'sha256' | 'supersededOn' | 'list'>[];
}

/** What an officer needs to make the list of a month. */
export interface PublicationDesk {
  readonly tree: AuthorityTree;
  readonly today: CivilDate;
  readonly month: Period;
  /** The list that was chosen, or null while no office is. */
  readonly chosen: OfficeList | null;
  readonly published: readonly ListVersion[];
}

const MOST_LISTS = 200;

/** Reads lists: all there is for the office, what is public for everybody. Reads only. */
@Injectable()
export class ViewPublications {
  constructor(
    private readonly authorities: AuthorityTreeQuery,
    private readonly offices: OfficeLists,
    private readonly lists: PublicationListRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The lists that were published, each in its newest version, the newest month first. */
  async published(): Promise<ListVersion[]> {
    const found: ListVersion[] = [];
    for (const kept of await this.lists.latestOfEach(MOST_LISTS)) {
      found.push(...(await this.withSupersession(kept.authorityId, [kept])));
    }
    return found;
  }

  /** @param month absent: the current one. @throws DomainError `authority.not-found`, `authority.not-on-day` */
  async desk(authorityCode: string | undefined, month: Period | undefined): Promise<PublicationDesk> {
    const today = this.clock.today();
    const asked = month ?? periodOf(today);
    return {
      tree: await this.authorities.load(),
      today,
      month: asked,
      chosen: authorityCode === undefined ? null : await this.ofOffice(authorityCode, asked),
      published: await this.published(),
    };
  }

  /** @throws DomainError `authority.not-found`, `authority.not-on-day` */
  async ofOffice(authorityCode: string, month: Period): Promise<OfficeList> {
    const today = this.clock.today();
    const last = lastDayOf(month);
    const at = await this.offices.on({ authorityCode, month, on: last < today ? last : today });
    const proposals = await this.offices.proposals(at);
    const versions = await this.withSupersession(at.office.id, await this.lists.versionsOf(at.office.id, month));
    return { office: at.office, month, proposals, versions };
  }

  /**
   * A version as the public reads it; absent: the one in force. Names that were taken off later stand in no version any more.
   * @throws DomainError `authority.not-found`, `publication.not-found`
   */
  async publicView(authorityCode: string, month: Period, version?: number): Promise<PublicView> {
    const { id } = (await this.authorities.load()).get(authorityCode);
    const versions = await this.withSupersession(id, await this.lists.versionsOf(id, month));
    const latest = versions.at(-1);
    const asked = version === undefined ? latest : versions.find(({ list }) => list.version === version);
    if (!latest || !asked) {
      throw publicationError('publication.not-found', { authorityCode, month, version: version ?? null });
    }
    return { ...asked, list: withoutLaterRemoved(asked.list, latest.list), versions };
  }

  private async withSupersession(authorityId: number, kept: readonly KeptList[]): Promise<ListVersion[]> {
    const last = kept.at(-1);
    if (!last) return [];
    const next = await this.lists.findNext(authorityId, last.list.month);
    return kept.map(({ id, list, sha256, publishedAt, publishedBy }, index) => ({
      listId: id,
      list,
      sha256,
      publishedAt,
      publishedBy,
      supersededOn: (kept[index + 1] ?? next)?.list.publishedOn ?? null,
    }));
  }
}

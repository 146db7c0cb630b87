import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { periodOf, type Period } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import { ViewPublications, type ListVersion, type OfficeList } from '../../publicity/publicity.api';

/** What the page of lists is printed from. */
export interface PublicationDesk {
  readonly tree: AuthorityTree;
  readonly today: CivilDate;
  readonly month: Period;
  /** The list that was chosen, or null while no office is. */
  readonly chosen: OfficeList | null;
  readonly published: readonly ListVersion[];
}

/** Reads what an officer needs to make the list of a month. */
@Injectable()
export class ViewPublicationDesk {
  constructor(
    private readonly authorities: AuthorityTreeQuery,
    private readonly publications: ViewPublications,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param month absent: the current one. @throws DomainError `authority.not-found`, `authority.not-on-day` */
  async run(authorityCode: string | undefined, month: Period | undefined): Promise<PublicationDesk> {
    const today = this.clock.today();
    const asked = month ?? periodOf(today);
    return {
      ...{ tree: await this.authorities.load(), today, month: asked },
      chosen: authorityCode === undefined ? null : await this.publications.ofOffice(authorityCode, asked),
      published: await this.publications.published(),
    };
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { done, refused, type Outcome } from '../../../kernel/outcome';
import type { Period } from '../../../kernel/period';
import { ApproveList } from './approve-list.use-case';
import { ProposeList, type PassedOver } from './propose-list.use-case';
import { PUBLICITY_WORDS } from '../words';
import { PublishList } from './publish-list.use-case';

/** What came of an act on a whole list. */
export interface ListActed {
  readonly taken: number;
  readonly passedOver: readonly PassedOver[];
}

/** Does with the list of a month what its page offers. */
@Injectable()
export class ActOnList {
  constructor(
    private readonly propose: ProposeList,
    private readonly approve: ApproveList,
    private readonly publish: PublishList,
  ) {}

  /** @param read the version of the list that the page showed @throws as the acts themselves do */
  async run(
    act: 'proposals' | 'approval' | 'publication',
    list: { readonly authorityCode: string; readonly month: Period },
    actor: string,
    read?: number,
  ): Promise<Outcome<ListActed>> {
    if (act === 'publication') {
      const published = await this.publish.run(list, actor);
      if (!published.ok) return published;
      return done({ taken: published.value.list.rows.length, passedOver: published.value.leftOut });
    }
    const outcome =
      act === 'proposals' ? await this.propose.run(list, actor) : await this.approveRead(list, actor, read);
    return outcome.ok ? done({ taken: outcome.value.taken.length, passedOver: outcome.value.passedOver }) : outcome;
  }

  /** On the page a list that has changed is a reason like any other: the list is shown again as it is now. */
  private async approveRead(...[list, actor, read]: Parameters<ApproveList['run']>): ReturnType<ApproveList['run']> {
    try {
      return await this.approve.run(list, actor, read);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'publication.list-changed') throw error;
      const { vi: sentence, en: english } = PUBLICITY_WORDS.listChanged;
      return refused([{ code: error.code, sentence, english }]);
    }
  }
}

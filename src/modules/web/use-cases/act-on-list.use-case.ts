import { Injectable } from '@nestjs/common';
import { done, type Outcome } from '../../../kernel/outcome';
import type { Period } from '../../../kernel/period';
import { ApproveList, ProposeList, PublishList, type PassedOver } from '../../publicity/publicity.api';

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

  /** @throws as the acts themselves do */
  async run(
    act: 'proposals' | 'approval' | 'publication',
    authorityCode: string,
    month: Period,
    actor: string,
  ): Promise<Outcome<ListActed>> {
    const list = { authorityCode, month };
    if (act === 'publication') {
      const published = await this.publish.run(list, actor);
      if (!published.ok) return published;
      return done({ taken: published.value.list.rows.length, passedOver: published.value.leftOut });
    }
    const outcome = await (act === 'proposals' ? this.propose : this.approve).run(list, actor);
    return outcome.ok ? done({ taken: outcome.value.taken.length, passedOver: outcome.value.passedOver }) : outcome;
  }
}

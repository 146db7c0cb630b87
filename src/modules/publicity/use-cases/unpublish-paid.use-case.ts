import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CaseLog, ReadCaseFacts, SYSTEM_ACTOR } from '../../cases/cases.api';
import { PUBLICATION_REMOVED } from '../domain/case-events';
import { lostGround } from '../domain/reassess';
import { REMOVAL_SENTENCES } from '../domain/public-list';
import { PublicationListRepository, type KeptList } from '../persistence/publication-list.repository';
import { ListVersions } from './list-versions';
import { TakeOffList, type NameToRemove } from './take-off-list';

/**
 * Takes the names of those who have paid off the lists in force, each office's newest: the cycle does so by itself, every night. Whatever
 * else speaks against a name (an objection, a pause) is for persons to judge.
 */
@Injectable()
export class UnpublishPaid {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lists: PublicationListRepository,
    private readonly caseFacts: ReadCaseFacts,
    private readonly versions: ListVersions,
    private readonly takeOff: TakeOffList,
    private readonly log: CaseLog,
  ) {}

  /** Repeated for the same day, nothing changes. @returns how many names were taken off */
  async run(day: CivilDate): Promise<number> {
    let removed = 0;
    for (const { authorityId, list } of await this.lists.inForceOn(day)) {
      removed += await this.unitOfWork.run(async () => {
        await this.versions.takeTurn();
        // Read again in its turn: another process may have shortened it in between.
        const before = await this.lists.findLatest(authorityId, list.month);
        return before && before.list.publishedOn <= day ? this.shorten(before, day) : 0;
      });
    }
    return removed;
  }

  private async shorten(before: KeptList, day: CivilDate): Promise<number> {
    const names = await this.namesWithoutGround(before, day);
    if (names.length === 0) return 0;
    const { listId, month, version } = await this.takeOff.run(before, names, day, SYSTEM_ACTOR);
    await this.log.appendAll(
      PUBLICATION_REMOVED,
      SYSTEM_ACTOR,
      names.map(({ caseId, cause, text }) => ({
        caseId,
        occurredOn: day,
        data: { publicationId: listId, month, version, cause, note: text },
      })),
    );
    return names.length;
  }

  private async namesWithoutGround(before: KeptList, day: CivilDate): Promise<NameToRemove[]> {
    const names: NameToRemove[] = [];
    for (const { caseId, newestLateFrom } of await this.lists.entriesOf(before.id)) {
      const cause = await this.lostGroundOf(caseId, day, newestLateFrom);
      if (cause !== null) names.push({ caseId, cause, text: REMOVAL_SENTENCES[cause] });
    }
    return names;
  }

  /** None where something that it takes has not been entered: what cannot be computed changes nothing, and keeps nobody else back. */
  private async lostGroundOf(
    caseId: number,
    day: CivilDate,
    newestLateFrom: CivilDate,
  ): Promise<NameToRemove['cause'] | null> {
    try {
      const { facts, law } = await this.caseFacts.ofCase(caseId, day);
      return lostGround(law.book, facts, day, newestLateFrom);
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }
}

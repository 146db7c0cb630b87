import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { PUBLICATION_REMOVED, type RemovalCause } from '../domain/case-events';
import { namingsOf, type Naming } from '../domain/publication-facts';
import { PublicationListRepository } from '../persistence/publication-list.repository';
import { ListVersions } from './list-versions';
import { TakeOffList } from './take-off-list';

/** A decision to take the employer's name off a list. */
export interface NameRemoval {
  /** Id of the event that tells of the naming. */
  readonly publishedId: number;
  readonly cause: RemovalCause;
  /** What the public is told. */
  readonly note: string;
  /** Absent: today. */
  readonly removedOn?: CivilDate | undefined;
}

/** Takes an employer's name off a list by hand: a mistake, an objection, a payment that nobody had booked. At once, for it harms nobody. */
@Injectable()
export class RemoveFromList {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly lists: PublicationListRepository,
    private readonly versions: ListVersions,
    private readonly takeOff: TakeOffList,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, removal: NameRemoval): Promise<Outcome<AppendedEvent>> {
    const { publishedId, cause, note, removedOn } = removal;
    const standing = ({ events, caseId }: StepView): Naming | undefined =>
      namingsOf(events).find((each) => each.eventId === publishedId && each.caseId === caseId && !each.retractedOn);
    return this.steps.take(request, {
      ...{ type: PUBLICATION_REMOVED, input: removal, on: removedOn, alsoWhenClosed: true },
      reasons: (view) =>
        standing(view) ? [] : [{ code: 'publication.not-named', sentence: 'Đơn vị không có tên trên danh sách này' }],
      event: async (view) => {
        const naming = standing(view);
        invariant(naming, 'asked only where the employer is named');
        const removed = await this.remove(naming, { cause, text: note }, view);
        const { listId: publicationId, month, version } = removed;
        return { occurredOn: view.day, data: { publicationId, month, version, cause, note } };
      },
    });
  }

  private async remove(
    { authorityId, month, caseId }: Naming,
    why: { readonly cause: RemovalCause; readonly text: string },
    { day, actor }: StepView,
  ): Promise<{ listId: number; month: Naming['month']; version: number }> {
    await this.versions.takeTurn();
    const before = await this.lists.findLatest(authorityId, month);
    invariant(before, 'a list that names an employer was published', { authorityId, month });
    return this.takeOff.run(before, [{ caseId, ...why }], day, actor);
  }
}

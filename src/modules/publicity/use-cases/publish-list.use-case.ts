import { Injectable } from '@nestjs/common';
import { done, reasonOf, refused, type Outcome, type Reason } from '../../../kernel/outcome';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { CaseLog } from '../../cases/cases.api';
import { PUBLICATION_REFUSED, PUBLICATION_REMOVED, PUBLISHED } from '../domain/case-events';
import { differs, nextVersion, REMOVAL_SENTENCES, type PublicList } from '../domain/public-list';
import { PublicationListRepository, type KeptList } from '../persistence/publication-list.repository';
import { reasonsNaming } from './approve-list.use-case';
import { ListVersions } from './list-versions';
import {
  ReassessListedEmployers,
  type DroppedName,
  type ReassessedList,
  type StandingName,
} from './reassess-listed-employers';
import { OfficeLists, type ListOfMonth, type OfficeOnDay } from './office-lists';
import type { PassedOver } from './propose-list.use-case';

/** A version that was published. */
export interface PublishedList {
  readonly listId: number;
  readonly list: PublicList;
  /** Approved or named before, and left out now: each with the reasons. */
  readonly leftOut: readonly PassedOver[];
}

/**
 * Publishes the list of a month, or its next version: those who were approved, and those who stand on it already. Every one is reassessed
 * again on the day; who has paid meanwhile, or may no longer be named, is left out with the reasons.
 */
@Injectable()
export class PublishList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offices: OfficeLists,
    private readonly lists: PublicationListRepository,
    private readonly names: ReassessListedEmployers,
    private readonly versions: ListVersions,
    private readonly log: CaseLog,
  ) {}

  /** @throws DomainError `authority.not-found`, `authority.not-on-day` */
  async run(asked: ListOfMonth, actor: string): Promise<Outcome<PublishedList>> {
    const at = await this.offices.on(asked);
    if (at.reasons.length > 0) return refused(at.reasons);
    return this.unitOfWork.run(async () => {
      await this.versions.takeTurn();
      const before = await this.lists.findLatest(at.office.id, at.month);
      const approved = (await this.offices.proposals(at)).filter(({ state }) => state === 'approved');
      if (!before && approved.length === 0) return refused([NOTHING_APPROVED]);
      const found = await this.names.reassess(at, before, approved);
      const list = nextVersion(before?.list ?? null, found.content);
      const nothingNew = nothingNewReasons(before, list, found);
      if (nothingNew.length > 0) return refused(nothingNew);
      const listId = await this.keep(at, before, list, found, actor);
      return done({ listId, list, leftOut: [...found.dropped, ...found.notComputed] });
    });
  }

  private async keep(
    { office, month, day }: OfficeOnDay,
    before: KeptList | undefined,
    list: PublicList,
    { named, dropped }: ReassessedList,
    actor: string,
  ): Promise<number> {
    const entries = named.map(({ caseId, employerId, figures }) => ({ caseId, employerId, ...figures }));
    const listId = await this.versions.keep({ authorityId: office.id, before, list, entries, actor });
    const at = { publicationId: listId, authorityId: office.id, month, version: list.version };
    await this.log.appendAll(
      PUBLISHED,
      actor,
      named.filter(isNew).map(({ caseId, figures: { amount, workers } }) => ({
        caseId,
        occurredOn: day,
        data: { ...at, amount, workers },
      })),
    );
    await this.tellDropped(dropped, day, { publicationId: listId, month, version: list.version }, actor);
    return listId;
  }

  private async tellDropped(
    dropped: readonly DroppedName[],
    occurredOn: OfficeOnDay['day'],
    version: { publicationId: number; month: OfficeOnDay['month']; version: number },
    actor: string,
  ): Promise<void> {
    const removed = dropped.filter(({ proposalId }) => proposalId === null);
    await this.log.appendAll(
      PUBLICATION_REMOVED,
      actor,
      removed.map(({ caseId, cause }) => ({
        caseId,
        occurredOn,
        data: { ...version, cause, note: REMOVAL_SENTENCES[cause] },
      })),
    );
    const leftOut = dropped.flatMap(({ caseId, proposalId, reasons }) =>
      proposalId === null ? [] : [{ caseId, proposalId, reasons }],
    );
    await this.log.appendAll(
      PUBLICATION_REFUSED,
      actor,
      leftOut.map(({ caseId, proposalId, reasons }) => ({
        caseId,
        occurredOn,
        data: { proposalId, reason: reasons.map(inOneLine).join('; ') },
      })),
    );
  }
}

const NOTHING_APPROVED = reasonOf('publication.nothing-approved', {
  vi: 'Chưa có đơn vị nào được duyệt công khai trong tháng này',
  en: 'No employer has been approved for publication in this month',
});

function nothingNewReasons(before: KeptList | undefined, list: PublicList, found: ReassessedList): Reason[] {
  const { named, dropped, notComputed } = found;
  if (!before && named.length === 0) return [...dropped, ...notComputed].flatMap(reasonsNaming);
  if (differs(before?.list ?? null, list) || dropped.length > 0) return [];
  const said = { vi: 'Danh sách đang công khai không có gì thay đổi', en: 'Nothing has changed on the published list' };
  const version = before?.list.version;
  return [reasonOf('publication.unchanged', said, { vi: `bản lần ${version}`, en: `version ${version}` })];
}

function isNew({ proposalId }: StandingName): boolean {
  return proposalId !== null;
}

function inOneLine({ sentence, found }: Reason): string {
  return found === undefined ? sentence : `${sentence}: ${found}`;
}

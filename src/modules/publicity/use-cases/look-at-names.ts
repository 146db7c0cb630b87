import { Injectable } from '@nestjs/common';
import { toJsonInteger } from '../../../kernel/money';
import { placeOf } from '../../authorities/authorities.api';
import { ReadCaseFacts } from '../../cases/cases.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import type { RemovalCause } from '../domain/case-events';
import { lookAgain, type NamedFigures } from '../domain/look-again';
import type { Proposal } from '../domain/proposals';
import { REMOVAL_SENTENCES, type ListContent } from '../domain/public-list';
import { PublicationListRepository, type KeptList } from '../persistence/publication-list.repository';
import type { CaseOfOffice, OfficeOnDay } from './office-lists';
import type { PassedOver } from './propose-list.use-case';

/** A name for the next version. */
export interface StandingName extends CaseOfOffice {
  readonly address: string;
  readonly figures: NamedFigures;
  /** Of the proposal that brings it on the list; null where it stands there already. */
  readonly proposalId: number | null;
}

/** A name that the next version does without. */
export interface DroppedName extends PassedOver {
  readonly cause: RemovalCause;
  readonly proposalId: number | null;
}

/** What the next version is made of. */
export interface LookedAtList {
  readonly named: readonly StandingName[];
  readonly dropped: readonly DroppedName[];
  readonly content: ListContent;
}

/** Looks at everybody who is to be on a list, on the day of its publication. */
@Injectable()
export class LookAtNames {
  constructor(
    private readonly caseFacts: ReadCaseFacts,
    private readonly lists: PublicationListRepository,
    private readonly law: CurrentLaw,
  ) {}

  /** @throws DomainError `parameter.unknown` */
  async lookAt(
    at: OfficeOnDay,
    before: KeptList | undefined,
    approved: readonly (Proposal & CaseOfOffice)[],
  ): Promise<LookedAtList> {
    const standing = before ? await this.lists.entriesOf(before.id) : [];
    const asked = [
      ...standing.map(({ caseId, newestLateFrom }) => ({ caseId, newestLateFrom, proposalId: null })),
      ...approved.map(({ caseId, id }) => ({ caseId, newestLateFrom: null, proposalId: id })),
    ];
    const named: StandingName[] = [];
    const dropped: DroppedName[] = [];
    for (const { caseId, newestLateFrom, proposalId } of asked) {
      const { facts, law, employer } = await this.caseFacts.ofCase(caseId, at.day);
      const { id: employerId, code: employerCode, name, address } = employer;
      const looked = lookAgain(law.book, facts, at.day, { month: at.month, newestLateFrom });
      const each = { caseId, employerId, employerCode, name, proposalId };
      if (looked.stays) named.push({ ...each, address, figures: looked.figures });
      else dropped.push({ ...each, cause: looked.cause, reasons: looked.reasons });
    }
    return { named, dropped, content: await this.contentOf(at, named, dropped) };
  }

  private async contentOf(
    { office, tree, month, day }: OfficeOnDay,
    named: readonly StandingName[],
    dropped: readonly DroppedName[],
  ): Promise<ListContent> {
    const qualities = (await this.law.get()).book.get('publication.qualities').entryAt(day);
    const { code, name } = office;
    const parentName = tree.parentOn(office, day)?.name ?? 'Bảo hiểm xã hội Việt Nam';
    return {
      authority: { code, name, parentName, place: placeOf(name) },
      ...{ month, publishedOn: day, qualities: qualities.value, legalBasis: qualities.reference },
      rows: named.map(({ name: employerName, employerCode, address, figures }) => ({
        ...{ name: employerName, employerCode, address, workers: figures.workers },
        ...{ amount: toJsonInteger(figures.amount), note: '' },
      })),
      removed: dropped
        .filter(({ proposalId }) => proposalId === null)
        .map(({ employerCode, name: employerName, cause }) => ({
          ...{ employerCode, name: employerName, cause, text: REMOVAL_SENTENCES[cause] },
        })),
    };
  }
}

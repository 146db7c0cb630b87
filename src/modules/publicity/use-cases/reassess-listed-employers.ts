import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { invariant } from '../../../kernel/invariant';
import { toJsonInteger } from '../../../kernel/money';
import { reasonOfError } from '../../../kernel/outcome';
import { OfficeDetailsRepository, placeOf } from '../../authorities/authorities.api';
import { CaseRepository, ReadCaseFacts, type ReadFacts } from '../../cases/cases.api';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import type { RemovalCause } from '../domain/case-events';
import { reassess, type NamedFigures } from '../domain/reassess';
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
export interface ReassessedList {
  readonly named: readonly StandingName[];
  readonly dropped: readonly DroppedName[];
  /** Approved, and waiting until what their figures take has been entered. */
  readonly notComputed: readonly PassedOver[];
  readonly content: ListContent;
}

/** Reassesses everybody who is to be on a list, on the day of its publication. */
@Injectable()
export class ReassessListedEmployers {
  constructor(
    private readonly caseFacts: ReadCaseFacts,
    private readonly lists: PublicationListRepository,
    private readonly law: CurrentLaw,
    private readonly cases: CaseRepository,
    private readonly employers: EmployerRegisterQuery,
    private readonly officeDetails: OfficeDetailsRepository,
  ) {}

  async reassess(
    at: OfficeOnDay,
    before: KeptList | undefined,
    approved: readonly (Proposal & CaseOfOffice)[],
  ): Promise<ReassessedList> {
    const standing = before ? await this.lists.entriesOf(before.id) : [];
    const asked = [
      ...standing.map((entry) => ({ ...entry, proposalId: null, before: entry })),
      ...approved.map(({ caseId, id }) => ({ caseId, newestLateFrom: null, proposalId: id, before: null })),
    ];
    const named: StandingName[] = [];
    const dropped: DroppedName[] = [];
    const notComputed: ReassessedList['notComputed'][number][] = [];
    for (const { caseId, newestLateFrom, proposalId, before: entry } of asked) {
      const read = await this.factsOf(caseId, at.day);
      if (read instanceof DomainError) {
        const { employer, why } = await this.withoutFigures(caseId, at, read);
        // Who stands on the list stays as it was last computed; a new name waits.
        if (entry) named.push({ ...employer, figures: entry, proposalId: null });
        else notComputed.push({ ...employer, reasons: [why] });
        continue;
      }
      const { facts, law, employer } = read;
      const { id: employerId, code: employerCode, name, address } = employer;
      const looked = reassess(law.book, facts, at.day, { month: at.month, newestLateFrom });
      const each = { caseId, employerId, employerCode, name, proposalId };
      if (looked.stays) named.push({ ...each, address, figures: looked.figures });
      else dropped.push({ ...each, cause: looked.cause, reasons: looked.reasons });
    }
    return { named, dropped, notComputed, content: await this.contentOf(at, named, dropped) };
  }

  private async factsOf(caseId: number, day: CivilDate): Promise<ReadFacts | DomainError> {
    try {
      return await this.caseFacts.ofCase(caseId, day);
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  private async withoutFigures(caseId: number, { day }: OfficeOnDay, because: DomainError) {
    const { employerId } = await this.cases.get(caseId);
    const employer = (await this.employers.byIds([employerId], day)).get(employerId);
    invariant(employer, 'a case is about an employer of the register', { caseId });
    const { code: employerCode, name, address } = employer;
    return {
      employer: { caseId, employerId, employerCode, name, address },
      why: reasonOfError(because),
    };
  }

  private async contentOf(
    { office, tree, month, day }: OfficeOnDay,
    named: readonly StandingName[],
    dropped: readonly DroppedName[],
  ): Promise<ListContent> {
    const qualities = (await this.law.get()).book.get('publication.qualities').entryAt(day);
    const { code, name } = office;
    const parentName = tree.parentOn(office, day)?.name ?? 'Bảo hiểm xã hội Việt Nam';
    const signatory = (await this.officeDetails.load()).findOn(office.id, day)?.signatory ?? null;
    return {
      authority: { code, name, parentName, place: placeOf(name), signatory },
      month,
      publishedOn: day,
      qualities: qualities.value,
      legalBasis: qualities.reference,
      rows: named.map(({ name: employerName, employerCode, address, figures }) => ({
        name: employerName,
        employerCode,
        address,
        workers: figures.workers,
        amount: toJsonInteger(figures.amount),
        note: '',
      })),
      removed: dropped
        .filter(({ proposalId }) => proposalId === null)
        .map(({ employerCode, name: employerName, cause }) => ({
          employerCode,
          name: employerName,
          cause,
          text: REMOVAL_SENTENCES[cause],
        })),
    };
  }
}

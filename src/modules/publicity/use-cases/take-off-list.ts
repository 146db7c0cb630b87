import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Period } from '../../../kernel/period';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import type { RemovalCause } from '../domain/case-events';
import type { Naming } from '../domain/publication-facts';
import { nextVersion } from '../domain/public-list';
import { PublicationListRepository, type KeptList } from '../persistence/publication-list.repository';
import { ListVersions } from './list-versions';

/** A name that is to be taken off. */
export interface NameToRemove {
  readonly caseId: number;
  readonly cause: RemovalCause;
  /** What the public is told. */
  readonly text: string;
}

/** The version without the names. */
export interface ShortenedList {
  readonly listId: number;
  readonly month: Period;
  readonly version: number;
}

/** Takes names off a list inside the open unit: the next version has the other rows as they were, and tells of the correction. */
@Injectable()
export class TakeOffList {
  constructor(
    private readonly lists: PublicationListRepository,
    private readonly employers: EmployerRegisterQuery,
    private readonly versions: ListVersions,
  ) {}

  /** Takes one name off by hand. */
  async byHand(
    { authorityId, month, caseId }: Naming,
    why: { readonly cause: RemovalCause; readonly text: string },
    day: CivilDate,
    actor: string,
  ): Promise<ShortenedList> {
    await this.versions.takeTurn();
    const before = await this.lists.findLatest(authorityId, month);
    invariant(before, 'a list that names an employer was published', { authorityId, month });
    return this.run(before, [{ caseId, ...why }], day, actor);
  }

  async run(before: KeptList, names: readonly NameToRemove[], day: CivilDate, actor: string): Promise<ShortenedList> {
    const entries = await this.lists.entriesOf(before.id);
    const register = await this.employers.byIds(
      entries.map(({ employerId }) => employerId),
      day,
    );
    const removed = names.map(({ caseId, cause, text }) => {
      const employer = register.get(entries.find((entry) => entry.caseId === caseId)?.employerId ?? 0);
      invariant(employer, 'a name that is taken off stands on the list', { caseId, listId: before.id });
      const row = before.list.rows.find(({ employerCode }) => employerCode === employer.code);
      return { employerCode: employer.code, name: row?.name ?? employer.name, cause, text };
    });
    const codes = new Set(removed.map(({ employerCode }) => employerCode));
    const { authority, month, qualities, legalBasis, rows } = before.list;
    const list = nextVersion(before.list, {
      authority,
      month,
      qualities,
      legalBasis,
      publishedOn: day,
      removed,
      rows: rows.filter(({ employerCode }) => !codes.has(employerCode)).map(({ number: _, ...row }) => row),
    });
    const listId = await this.versions.keep({
      authorityId: before.authorityId,
      before,
      list,
      actor,
      entries: entries.filter((entry) => names.every(({ caseId }) => caseId !== entry.caseId)),
    });
    return { listId, month, version: list.version };
  }
}

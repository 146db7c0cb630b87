import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { AuthorityNode } from '../domain/authority-tree';
import type { OfficeDetails, OfficeDetailsEntry } from '../domain/office-details';
import { AuthorityTreeQuery } from '../persistence/authority-tree.query';
import { OfficeDetailsRepository } from '../persistence/office-details.repository';

/** An office of a day with what it prints; null where nothing was entered for it. */
export interface ListedOffice {
  readonly office: AuthorityNode;
  readonly details: OfficeDetails | null;
}

/** One office with everything that was entered for it, the earliest day first. */
export interface ShownOffice extends ListedOffice {
  readonly entries: readonly OfficeDetailsEntry[];
}

/** Shows which offices have said where to pay and who signs. */
@Injectable()
export class ListOffices {
  constructor(
    private readonly authorities: AuthorityTreeQuery,
    private readonly details: OfficeDetailsRepository,
  ) {}

  /** The offices of a day, in order of code. */
  async on(day: CivilDate): Promise<ListedOffice[]> {
    const tree = await this.authorities.load();
    const book = await this.details.load();
    return tree.listOn(day).map((office) => ({ office, details: book.findOn(office.id, day) ?? null }));
  }

  /** @throws DomainError `authority.not-found` */
  async one(code: string, day: CivilDate): Promise<ShownOffice> {
    const office = (await this.authorities.load()).get(code);
    const book = await this.details.load();
    return { office, details: book.findOn(office.id, day) ?? null, entries: book.listOf(office.id) };
  }
}

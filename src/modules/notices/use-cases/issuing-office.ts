import type { CivilDate } from '../../../kernel/civil-date';
import { COLLECTION_LETTERS } from '../../../kernel/paper-number';
import {
  placeOf,
  type AuthorityNode,
  type AuthorityTree,
  type OfficeDetailsBook,
} from '../../authorities/authorities.api';
import type { IssuingOffice } from '../domain/reminder-letter';

/** Where an issuing office is found, and what it prints. */
export interface OfficesOfTheDay {
  readonly tree: AuthorityTree;
  readonly details: OfficeDetailsBook;
}

/**
 * An office as it stands at the head and at the foot of what it issues on a day.
 * @param asksForMoney such a paper must say where to pay, whom to ask, and who signs
 * @throws DomainError `office.no-details` where it asks for money and the office has not entered these
 */
export function issuingOffice(
  authority: AuthorityNode,
  { tree, details: book }: OfficesOfTheDay,
  day: CivilDate,
  asksForMoney: boolean,
): IssuingOffice {
  const details = asksForMoney ? book.getOn(authority, day) : book.findOn(authority.id, day);
  return {
    name: authority.name,
    parentName: tree.parentOn(authority, day)?.name ?? aboveAll(authority, day),
    address: details?.address ?? '',
    phone: details?.phone ?? null,
    place: authority.level === 'national' ? 'Hà Nội' : placeOf(authority.name),
    symbol: COLLECTION_LETTERS,
    contact: details ? { name: details.contactName, phone: details.contactPhone } : null,
    account: details?.account ?? null,
    treasuryAccount: details?.treasuryAccount ?? null,
    signatory: details?.signatory ?? { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
  };
}

/** Who stands above the highest office of the tree: the ministry that the head office became part of, or the head office itself. */
function aboveAll({ level }: AuthorityNode, day: CivilDate): string {
  if (level !== 'national') return 'Bảo hiểm xã hội Việt Nam';
  return day < '2025-03-01' ? 'Chính phủ' : 'Bộ Tài chính';
}

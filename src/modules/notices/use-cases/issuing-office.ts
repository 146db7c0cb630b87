import type { CivilDate } from '../../../kernel/civil-date';
import { placeOf, type AuthorityNode, type AuthorityTree } from '../../authorities/authorities.api';
import type { IssuingOffice } from '../domain/reminder-letter';

/** An office as it stands at the head and at the foot of what it issues on a day. */
export function issuingOffice(authority: AuthorityNode, tree: AuthorityTree, day: CivilDate): IssuingOffice {
  return {
    name: authority.name,
    parentName: tree.parentOn(authority, day)?.name ?? 'Bảo hiểm xã hội Việt Nam',
    address: '',
    phone: null,
    place: placeOf(authority.name),
    symbol: 'BHXH-QLT',
    accounts: [],
    signatory: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
  };
}

import type { CivilDate } from '../../../kernel/civil-date';
import { COLLECTION_LETTERS } from '../../../kernel/paper-number';
import { placeOf, type AuthorityNode, type AuthorityTree } from '../../authorities/authorities.api';
import type { IssuingOffice } from '../domain/reminder-letter';

/** An office as it stands at the head and at the foot of what it issues on a day. */
export function issuingOffice(authority: AuthorityNode, tree: AuthorityTree, day: CivilDate): IssuingOffice {
  return {
    name: authority.name,
    parentName: tree.parentOn(authority, day)?.name ?? aboveAll(authority, day),
    address: '',
    phone: null,
    place: authority.level === 'national' ? 'Hà Nội' : placeOf(authority.name),
    symbol: COLLECTION_LETTERS,
    accounts: [],
    signatory: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
  };
}

/** Who stands above the highest office of the tree: the ministry that the head office became part of, or the head office itself. */
function aboveAll({ level }: AuthorityNode, day: CivilDate): string {
  if (level !== 'national') return 'Bảo hiểm xã hội Việt Nam';
  return day < '2025-03-01' ? 'Chính phủ' : 'Bộ Tài chính';
}

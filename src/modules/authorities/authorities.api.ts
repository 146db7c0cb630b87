export { AuthorityTree, placeOf, shortOfficeName, type AuthorityNode, type Level } from './domain/authority-tree';
export { AuthorityTreeQuery } from './persistence/authority-tree.query';
export { AUTHORITY_LEVELS } from '../../law/authority-levels';
export { AuthorityRepository, type AuthorityRecord, type StoredAuthority } from './persistence/authority.repository';
export { authorityOptions, withKnownAuthority } from './documents/authority-choices';
export { AUTHORITY_WORDS } from './words';
